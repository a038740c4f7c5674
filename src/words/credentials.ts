import type { Status } from '../domain/standing'
import { dayText, expiryText } from './dates'
import { creditText } from './progress'
import { requiredBy } from '../domain/rule'

const kinds = { certification: 'Certification', specialization: 'Specialization', card: 'Card' } as const

/** "Certification · certified on 15 Jan 2026 · expires on 15 Jan 2028 · 421 days until expiry · 2.0 CEUs a cycle" */
export function credentialText({ credential, daysLeft }: Status): string {
  const certified = credential.certifiedOn === null ? null : `certified on ${dayText(credential.certifiedOn)}`
  const expiry = credential.expiresOn === null ? 'never expires' : `expires on ${dayText(credential.expiresOn)}`
  const left = daysLeft === null ? null : expiryText(daysLeft)
  const asks = credential.kind === 'certification' ? `${creditText(requiredBy(credential.rule), credential.rule)} a cycle` : null
  return [kinds[credential.kind], certified, expiry, left, asks].filter((part) => part !== null).join(' · ')
}

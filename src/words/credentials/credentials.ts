import { type Credential, type Paper, paperOf } from '../../domain/records/credential'
import type { Deleted } from '../../domain/records/portfolio'
import type { Status } from '../../domain/status/standing'
import { dayText, expiryText } from '../values/dates'
import { creditText } from '../counting/progress'
import { requiredBy } from '../../domain/rule/rule'

const kindWords: Readonly<Record<Credential['kind'], string>> = { certification: 'Certification', specialization: 'Specialization', card: 'Card' }

/** "Certification · certified on Jan 15, 2026 · expires on Jan 15, 2028 · 421 days until expiry · 2.0 CEUs a cycle" */
export function credentialText({ credential, daysLeft }: Status): string {
  const left = daysLeft === null ? null : expiryText(daysLeft)
  const asks = credential.kind === 'certification' ? `${creditText(requiredBy(credential.rule), credential.rule)} a cycle` : null
  return [kindWords[credential.kind], ...dateParts(credential), left, asks].filter((part) => part !== null).join(' · ')
}

/** "certified on Jan 15, 2026, expires on Jan 15, 2028" */
export function credentialDates(credential: Credential): string {
  return dateParts(credential).join(', ')
}

const papers: Readonly<Record<Paper, string>> = { certificate: 'Certificate', card: 'Card', policy: 'Policy' }

/** "Certificate number" */
export function numberName(paper: Paper): string {
  return `${papers[paper]} number`
}

/** "Certificate number 1234567"; null if it has none. */
export function numberText(credential: Credential): string | null {
  return credential.number === undefined ? null : `${numberName(paperOf(credential))} ${credential.number}`
}

/** Shown when the trainer starts to add a credential that was recently deleted. */
export function removedText({ record, deletedOn }: Deleted): string {
  const name = 'name' in record ? record.name : record.title
  return `You removed ${name} on ${dayText(deletedOn)}. Brought back, it counts its courses again; a new one begins without them.`
}

function dateParts({ certifiedOn, expiresOn }: Credential): readonly string[] {
  const expiry = expiresOn === null ? 'never expires' : `expires on ${dayText(expiresOn)}`
  return certifiedOn === null ? [expiry] : [`certified on ${dayText(certifiedOn)}`, expiry]
}

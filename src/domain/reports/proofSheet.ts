import type { CredentialId } from '../records/ids'
import type { Credential } from '../records/credential'
import { daysBetween, type PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import { presetById } from '../rule/issuers/presets'

/** What an employer or an insurer may see of a credential; nothing else of it leaves. */
export type SheetEntry = {
  readonly id: CredentialId
  readonly name: string
  /** Empty where not known. */
  readonly title: string
  /** Empty where not known. */
  readonly issuer: string
  /** The last day on which it is valid; null where it does not expire. */
  readonly validUntil: PlainDate | null
  /** Valid on the day, too, on which it expires. */
  readonly isValid: boolean
}

const order: Readonly<Record<Credential['kind'], number>> = { certification: 0, specialization: 1, card: 2 }

/** The valid ones first, among them certifications before specializations before cards. */
export function sheetEntries({ credentials }: Pick<Portfolio, 'credentials'>, today: PlainDate): readonly SheetEntry[] {
  return credentials
    .toSorted((a, b) => order[a.kind] - order[b.kind] || a.name.localeCompare(b.name))
    .map((credential) => entryOf(credential, today))
    .toSorted((a, b) => Number(b.isValid) - Number(a.isValid))
}

function entryOf(credential: Credential, today: PlainDate): SheetEntry {
  const { id, name, presetId, expiresOn } = credential
  const isValid = expiresOn === null || daysBetween(today, expiresOn) >= 0
  return { id, name, ...titleOf(credential, presetId), validUntil: expiresOn, isValid }
}

function titleOf(credential: Credential, presetId: string | null): Pick<SheetEntry, 'title' | 'issuer'> {
  if (credential.kind === 'certification') return { title: credential.title, issuer: credential.issuer }
  const preset = presetById(presetId)
  // Who gives a CPR/AED card, and for which class, differs from card to card.
  return credential.kind === 'card' || preset === null ? { title: '', issuer: '' } : { title: preset.title, issuer: preset.issuer.name }
}

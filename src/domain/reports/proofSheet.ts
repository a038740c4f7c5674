import type { CredentialId } from '../records/ids'
import { type Credential, type Paper, paperOf } from '../records/credential'
import { daysBetween, type PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import { presetById } from '../rule/issuers/presets'

/** What an employer or insurer may see of a credential; nothing else is shared. */
export type SheetEntry = {
  readonly id: CredentialId
  readonly name: string
  /** Empty if unknown. */
  readonly title: string
  /** Empty if unknown. */
  readonly issuer: string
  /** Empty if there's none. */
  readonly number: string
  readonly paper: Paper
  /** The last day it's valid; null if it doesn't expire. */
  readonly validUntil: PlainDate | null
  /** It's still valid on its expiry. */
  readonly isValid: boolean
}

const order: Readonly<Record<Credential['kind'], number>> = { certification: 0, specialization: 1, card: 2 }

/** Valid ones first, then certifications before specializations before cards. */
export function sheetEntries({ credentials }: Pick<Portfolio, 'credentials'>, today: PlainDate): readonly SheetEntry[] {
  return credentials
    .toSorted((a, b) => order[a.kind] - order[b.kind] || a.name.localeCompare(b.name))
    .map((credential) => entryOf(credential, today))
    .toSorted((a, b) => Number(b.isValid) - Number(a.isValid))
}

function entryOf(credential: Credential, today: PlainDate): SheetEntry {
  const { id, name, presetId, expiresOn, number = '' } = credential
  const isValid = expiresOn === null || daysBetween(today, expiresOn) >= 0
  return { id, name, ...titleOf(credential, presetId), number, paper: paperOf(credential), validUntil: expiresOn, isValid }
}

function titleOf(credential: Credential, presetId: string | null): Pick<SheetEntry, 'title' | 'issuer'> {
  if (credential.kind === 'certification') return { title: credential.title, issuer: credential.issuer }
  const preset = presetById(presetId)
  // The issuer and the class of a CPR/AED card vary from card to card.
  return credential.kind === 'card' || preset === null ? { title: '', issuer: '' } : { title: preset.title, issuer: preset.issuer.name }
}

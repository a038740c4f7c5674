import { formatAmount, formatHours } from '../values/amount'
import type { Credential } from '../records/credential'
import { readMonths } from './fieldInput'
import { parsePlainDate, type PlainDate } from '../values/plainDate'
import { type Proof, proofsOf } from '../records/proof'
import type { Deleted, Portfolio } from '../records/portfolio'
import type { Renewal } from '../records/renewal'
import { expiryAfter, nextExpiry } from '../rule/expiry'
import { type Cycle, isLeaf, requiredBy } from '../rule/rule'
import type { Preset } from '../rule/issuers/preset'
import { presetNamed, searchPresets } from '../rule/issuers/presets'

/** What the form is about: a preset, one of the trainer's own making, or the credential that is being edited. */
type CredentialChoice =
  { readonly kind: 'preset'; readonly preset: Preset } | { readonly kind: 'custom' } | { readonly kind: 'held'; readonly credential: Credential }

/**
 * What stands in the form. `choice` is null until something is chosen. `expiresOn` null follows from the certificate's day;
 * an empty one is being typed anew. `expiresMonth` takes its place where a card prints no day; null where it does.
 */
export type CredentialDraft = {
  readonly choice: CredentialChoice | null
  readonly name: string
  readonly certifiedOn: string
  readonly expiresOn: string | null
  readonly expiresMonth: string | null
  readonly required: string
  readonly unitName: string
  readonly hoursPerUnit: string
  readonly months: string
  readonly proofs: readonly Proof[]
}

export type CredentialField = 'name' | 'required' | 'unitName' | 'hoursPerUnit' | 'months' | 'certifiedOn' | 'expiresOn'

export const emptyCredentialDraft: CredentialDraft = {
  choice: null,
  name: '',
  certifiedOn: '',
  expiresOn: null,
  expiresMonth: null,
  required: '',
  unitName: 'CEUs',
  hoursPerUnit: '',
  months: '24',
  proofs: [],
}

export function draftOfCredential(credential: Credential): CredentialDraft {
  const rule = credential.kind === 'certification' ? credential.rule : null
  const cycle = cycleOfCredential(credential)
  const last = credential.kind === 'certification' ? credential.renewals.at(-1) : undefined
  // Where everyone's cycle ends on one day the certificate's day does not tell which: the saved expiry stays as it is.
  const isReckonable = credential.certifiedOn !== null && cycle !== null && cycle.ends !== 'fixed'
  const first = isReckonable ? expiryAfter(credential.certifiedOn, cycle, credential.certifiedOn) : null
  const reckoned = last === undefined ? first : nextExpiry(last.expiry, last.rule.cycle)
  return {
    choice: { kind: 'held', credential },
    name: credential.name,
    certifiedOn: credential.certifiedOn ?? '',
    expiresOn: credential.expiresOn === reckoned ? null : credential.expiresOn,
    expiresMonth: null,
    required: rule === null ? '' : formatAmount(requiredBy(rule)),
    unitName: rule?.unit.name ?? '',
    hoursPerUnit: rule?.unit.hoursPerUnit ? formatHours(rule.unit.hoursPerUnit) : '',
    months: rule === null ? '' : String(rule.cycle.months),
    proofs: proofsOf(credential),
  }
}

/** What is typed as the name: a preset's own name chooses it; any other text, or none, leaves the choice open again. */
export function withName(draft: CredentialDraft, name: string): CredentialDraft {
  const preset = presetNamed(name)
  if (preset !== null) return { ...draft, name, choice: { kind: 'preset', preset } }
  return { ...draft, name, choice: draft.choice?.kind === 'custom' && name.trim() !== '' ? draft.choice : null }
}

/** On leaving the name: where only one preset fits what is typed, that is the one. */
export function withOnlyMatch(draft: CredentialDraft): CredentialDraft {
  if (draft.choice !== null || draft.name.trim() === '') return draft
  const [preset, another] = searchPresets(draft.name)
  return preset === undefined || another !== undefined ? draft : withPreset(draft, preset)
}

export function withPreset(draft: CredentialDraft, preset: Preset): CredentialDraft {
  return { ...draft, name: preset.name, choice: { kind: 'preset', preset } }
}

/** On leaving the expiry: an empty one goes back to the reckoned day. */
export function withExpiryLeft(draft: CredentialDraft): CredentialDraft {
  return draft.expiresOn === '' ? { ...draft, expiresOn: null } : draft
}

/** Whether the trainer writes the rule's plain terms here: required units, unit and cycle. One with several parts is edited on its own page. */
export function isCustom({ choice }: CredentialDraft): boolean {
  if (choice?.kind !== 'held') return choice?.kind === 'custom'
  const { credential } = choice
  return credential.kind === 'certification' && credential.presetId === null && isLeaf(credential.rule.requirement)
}

export function isForCard({ choice }: CredentialDraft): boolean {
  if (choice?.kind === 'held') return choice.credential.kind === 'card'
  return choice?.kind === 'preset' && choice.preset.kind === 'card'
}

export function neverExpires({ choice }: CredentialDraft): boolean {
  if (choice?.kind === 'held') return choice.credential.kind === 'specialization'
  return choice?.kind === 'preset' && choice.preset.kind === 'specialization'
}

/** The cycle that turns the certificate's day into an expiry; null where nothing expires or the months cannot be read. */
export function cycleOfDraft(draft: CredentialDraft): Cycle | null {
  const { choice } = draft
  if (choice === null || isCustom(draft)) {
    const months = readMonths(draft.months)
    return months.ok ? { months: months.value, ends: 'anniversary' } : null
  }
  if (choice.kind === 'held') return cycleOfCredential(choice.credential)
  return choice.kind === 'preset' ? cycleOfPreset(choice.preset) : null
}

/** The expiry as the form shows it: typed by hand, else reckoned from the certificate's day; empty while neither is there. */
export function expiryShown(draft: CredentialDraft, today: PlainDate): string {
  if (draft.expiresOn !== null) return draft.expiresOn
  const last = lastRenewalOf(draft)
  if (last !== null) return nextExpiry(last.expiry, last.rule.cycle)
  const certifiedOn = parsePlainDate(draft.certifiedOn)
  const cycle = cycleOfDraft(draft)
  return certifiedOn.ok && cycle !== null ? expiryAfter(certifiedOn.value, cycle, today) : ''
}

/** The last renewal of the certification that is being edited: from then on its expiry follows from the one before. */
export function lastRenewalOf({ choice }: CredentialDraft): Renewal | null {
  return choice?.kind === 'held' && choice.credential.kind === 'certification' ? (choice.credential.renewals.at(-1) ?? null) : null
}

/** The credential of this kind that was removed lately: bringing it back brings back what its courses count, too. */
export function removedBefore({ choice }: CredentialDraft, portfolio: Portfolio): Deleted | null {
  if (choice?.kind !== 'preset') return null
  const { id } = choice.preset
  return portfolio.deleted.findLast((deleted) => deleted.kind === 'credential' && deleted.record.presetId === id) ?? null
}

function cycleOfPreset(preset: Preset): Cycle | null {
  if (preset.kind === 'certification') return preset.rule.cycle
  return preset.kind === 'card' ? preset.cycle : null
}

function cycleOfCredential(credential: Credential): Cycle | null {
  if (credential.kind === 'certification') return credential.rule.cycle
  return credential.kind === 'card' ? credential.cycle : null
}

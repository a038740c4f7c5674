import { calculatedExpiry } from '../counting/cycle'
import { formatAmount, formatHours } from '../values/amount'
import { type Certification, type Credential, type Paper, paperOf } from '../records/credential'
import { type CardIssuerDraft, issuedCard } from './cardIssuerDraft'
import { readMonths } from './fieldInput'
import { parsePlainDate, type PlainDate } from '../values/plainDate'
import { type Proof, proofsOf } from '../records/proof'
import type { Deleted, Portfolio } from '../records/portfolio'
import type { Renewal } from '../records/renewal'
import { expiryAfter, isPrinted, nextExpiry } from '../rule/expiry'
import { type Cycle, isLeaf, requiredBy } from '../rule/rule'
import type { Preset } from '../rule/issuers/preset'
import { presetNamed, searchPresets } from '../rule/issuers/presets'

/**
 * What's in the form. If `expiresOn` is null, it follows from the certificate's day; an empty
 * one is being retyped. `expiresMonth` replaces it for a card without a printed day; otherwise it's null. `nextStart` is the first day of
 * the running cycle after a renewal; otherwise it's null.
 */
export type CredentialDraft = CardIssuerDraft & {
  readonly name: string
  readonly certifiedOn: string
  readonly expiresOn: string | null
  readonly expiresMonth: string | null
  readonly nextStart: string | null
  readonly required: string
  readonly unitName: string
  readonly hoursPerUnit: string
  readonly months: string
  /** On the certificate, the card or the policy. */
  readonly number: string
  readonly proofs: readonly Proof[]
}

export type CredentialField = 'name' | 'required' | 'unitName' | 'hoursPerUnit' | 'months' | 'certifiedOn' | 'expiresOn' | 'nextStart' | 'number'

export const emptyCredentialDraft: CredentialDraft = {
  choice: null,
  name: '',
  certifiedOn: '',
  expiresOn: null,
  expiresMonth: null,
  nextStart: null,
  required: '',
  unitName: 'CEUs',
  hoursPerUnit: '',
  months: '24',
  number: '',
  proofs: [],
}

export function draftOfCredential(credential: Credential): CredentialDraft {
  const rule = credential.kind === 'certification' ? credential.rule : null
  const cycle = cycleOfCredential(credential)
  const renewals = credential.kind === 'certification' ? credential.renewals : []
  const cycleThen = renewals.at(-1)?.rule.cycle ?? cycle
  const calculated = cycleThen === null ? null : calculatedExpiry({ certifiedOn: credential.certifiedOn, renewals }, cycleThen)
  return {
    choice: { kind: 'held', credential },
    name: credential.name,
    certifiedOn: credential.certifiedOn ?? '',
    expiresOn: credential.expiresOn === calculated ? null : credential.expiresOn,
    expiresMonth: null,
    nextStart: renewals.at(-1)?.nextStart ?? null,
    required: rule === null ? '' : formatAmount(requiredBy(rule)),
    unitName: rule?.unit.name ?? '',
    hoursPerUnit: rule?.unit.hoursPerUnit ? formatHours(rule.unit.hoursPerUnit) : '',
    months: rule === null ? '' : String(rule.cycle.months),
    number: credential.number ?? '',
    proofs: proofsOf(credential),
  }
}

/** Typing a preset's name chooses it; any other text, or none, clears the choice. */
export function withName(draft: CredentialDraft, name: string): CredentialDraft {
  const preset = presetNamed(name)
  if (preset !== null) return { ...draft, name, choice: { kind: 'preset', preset } }
  return { ...draft, name, choice: draft.choice?.kind === 'custom' && name.trim() !== '' ? draft.choice : null }
}

/** On leaving the name field: if only one preset matches, choose it. An empty name matches all of them. */
export function withOnlyMatch(draft: CredentialDraft): CredentialDraft {
  if (draft.choice !== null) return draft
  const [preset, another] = searchPresets(draft.name)
  return preset === undefined || another !== undefined ? draft : withPreset(draft, preset)
}

export function withPreset(draft: CredentialDraft, preset: Preset): CredentialDraft {
  return { ...draft, name: preset.name, choice: { kind: 'preset', preset } }
}

/** On leaving the expiry field: if it's empty, go back to the calculated day. */
export function withExpiryLeft(draft: CredentialDraft): CredentialDraft {
  return draft.expiresOn === '' ? { ...draft, expiresOn: null } : draft
}

/** Whether the rule's basics are edited here: required units, unit and cycle. A rule with several parts is edited on its own page. */
export function isCustom({ choice }: CredentialDraft): boolean {
  if (choice?.kind !== 'held') return choice?.kind === 'custom'
  const { credential } = choice
  return credential.kind === 'certification' && credential.presetId === null && isLeaf(credential.rule.requirement)
}

export function isForCard({ choice }: CredentialDraft): boolean {
  if (choice?.kind === 'held') return choice.credential.kind === 'card'
  return choice?.kind === 'preset' && choice.preset.kind === 'card'
}

/** What the number is printed on. */
export function paperOfDraft({ choice }: CredentialDraft): Paper {
  if (choice?.kind === 'held') return paperOf(choice.credential)
  return choice?.kind === 'preset' ? paperOf(choice.preset) : 'certificate'
}

export function neverExpires({ choice }: CredentialDraft): boolean {
  if (choice?.kind === 'held') return choice.credential.kind === 'specialization'
  return choice?.kind === 'preset' && choice.preset.kind === 'specialization'
}

/** The cycle that turns the certificate's day into an expiry; null if nothing expires or the months can't be read. */
export function cycleOfDraft(draft: CredentialDraft): Cycle | null {
  const { choice } = draft
  if (choice === null || isCustom(draft)) {
    const months = readMonths(draft.months)
    return months.ok ? { months: months.value, ends: 'anniversary' } : null
  }
  const issued = issuedCard(draft)
  if (issued !== null) return issued.cycle
  if (choice.kind === 'held') return cycleOfCredential(choice.credential)
  return choice.kind === 'preset' ? cycleOfPreset(choice.preset) : null
}

/** The rule in the form and the preset it's from; null while no certification is chosen, and for a rule of the trainer's own. */
export function ruleOfDraft({ choice }: CredentialDraft): Pick<Certification, 'presetId' | 'rule'> | null {
  if (choice?.kind === 'held') return choice.credential.kind === 'certification' ? choice.credential : null
  if (choice?.kind !== 'preset' || choice.preset.kind !== 'certification') return null
  return { presetId: choice.preset.id, rule: choice.preset.rule }
}

/** The expiry the form shows: typed by hand, or calculated from the certificate's day; empty without either. */
export function expiryShown(draft: CredentialDraft, today: PlainDate): string {
  if (draft.expiresOn !== null) return draft.expiresOn
  const last = lastRenewalOf(draft)
  if (last !== null) return nextExpiry(last.expiry, last.rule.cycle)
  const certifiedOn = parsePlainDate(draft.certifiedOn)
  const cycle = cycleOfDraft(draft)
  return certifiedOn.ok && cycle !== null && !isPrinted(cycle) ? expiryAfter(certifiedOn.value, cycle, today) : ''
}

/** Whether the expiry has to be typed: it doesn't follow from the certificate's day, and there's no renewal that it follows from. */
export function needsExpiry(draft: CredentialDraft): boolean {
  const cycle = cycleOfDraft(draft)
  return cycle !== null && isPrinted(cycle) && lastRenewalOf(draft) === null
}

/** The last renewal of the certification being edited: after one, the expiry follows from the previous expiry. */
export function lastRenewalOf({ choice }: CredentialDraft): Renewal | null {
  return choice?.kind === 'held' && choice.credential.kind === 'certification' ? (choice.credential.renewals.at(-1) ?? null) : null
}

/** A recently removed credential from the same preset: bringing it back also brings back the credit of its courses. */
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

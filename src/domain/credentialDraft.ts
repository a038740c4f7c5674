import { formatAmount, formatHours, zero } from './amount'
import { type Credential, type CredentialId, sameName } from './credential'
import type { FieldError } from './fieldError'
import { createFormReader } from './formReader'
import { longestUnitName, readAmount, readCardMonth, readExpiry, readMonths, readName, readPastDay } from './fieldInput'
import { parsePlainDate, type PlainDate } from './plainDate'
import type { Deleted, Portfolio } from './portfolio'
import { err, ok, type Result } from './result'
import { type Cycle, expiryAfter, isLeaf, plainRule, requiredBy, withTerms } from './rule'
import type { Preset } from './rules/preset'
import { presetNamed, searchPresets } from './rules/presets'

/** What the form is about: a preset, one of the trainer's own making, or the credential that is being edited. */
export type CredentialChoice =
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
}

export function draftOfCredential(credential: Credential): CredentialDraft {
  const rule = credential.kind === 'certification' ? credential.rule : null
  const cycle = cycleOfCredential(credential)
  // Where everyone's cycle ends on one day the certificate's day does not tell which: the saved expiry stays as it is.
  const isReckonable = credential.certifiedOn !== null && cycle !== null && cycle.ends !== 'fixed'
  const reckoned = isReckonable ? expiryAfter(credential.certifiedOn, cycle, credential.certifiedOn) : null
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
  const certifiedOn = parsePlainDate(draft.certifiedOn)
  const cycle = cycleOfDraft(draft)
  return certifiedOn.ok && cycle !== null ? expiryAfter(certifiedOn.value, cycle, today) : ''
}

/** The credential of this kind that was removed lately: bringing it back brings back what its courses count, too. */
export function removedBefore({ choice }: CredentialDraft, portfolio: Portfolio): Deleted | null {
  if (choice?.kind !== 'preset') return null
  const { id } = choice.preset
  return portfolio.deleted.findLast((deleted) => deleted.kind === 'credential' && deleted.record.presetId === id) ?? null
}

/** Reads the whole form; errors come in the order of its fields. */
export function parseCredential(
  draft: CredentialDraft,
  context: { readonly id: CredentialId; readonly today: PlainDate; readonly portfolio: Portfolio },
): Result<Credential, readonly FieldError<CredentialField>[]> {
  const { errors, read, refuse } = createFormReader<CredentialField>()
  const { choice } = draft
  const name = choice?.kind === 'preset' ? choice.preset.name : read('name', readName(draft.name), '')
  if (name !== '' && choice === null) refuse('name', { kind: 'unknownPreset' })
  const isTaken = context.portfolio.credentials.some((credential) => credential.id !== context.id && sameName(credential.name, name))
  if (isTaken) refuse('name', { kind: 'nameTaken' })

  const custom = isCustom(draft)
  const terms = {
    required: custom ? read('required', readAmount(draft.required), zero) : zero,
    unitName: custom ? read('unitName', readName(draft.unitName, longestUnitName), '') : '',
    hoursPerUnit: custom && draft.hoursPerUnit.trim() !== '' ? read('hoursPerUnit', readAmount(draft.hoursPerUnit), null) : null,
    months: custom ? read('months', readMonths(draft.months), 1) : 1,
  }

  const certifiedOn = draft.certifiedOn.trim() === '' ? null : read('certifiedOn', readPastDay(draft.certifiedOn, context.today), null)
  const byMonth = isForCard(draft) ? draft.expiresMonth : null
  const expiryText = (byMonth ?? expiryShown(withExpiryLeft(draft), context.today)).trim()
  const isReckonable = !errors.some((error) => error.field === 'certifiedOn' || error.field === 'months')
  if (expiryText === '' && !neverExpires(draft) && isReckonable) refuse('certifiedOn', { kind: 'needsADate' })
  const expiresOn =
    expiryText === ''
      ? null
      : read('expiresOn', byMonth === null ? readExpiry(expiryText, context.today) : readCardMonth(expiryText, context.today), null)
  if (certifiedOn !== null && expiresOn !== null && expiresOn <= certifiedOn) {
    refuse('expiresOn', { kind: 'expiryNotAfterCertification' })
  }
  if (errors.length > 0 || choice === null) return err(errors)

  const dated = { id: context.id, name, certifiedOn }
  if (choice.kind === 'held') {
    const { credential } = choice
    if (credential.kind === 'specialization') return ok({ ...credential, ...dated, expiresOn })
    const expiry = certain(expiresOn)
    if (credential.kind === 'card') return ok({ ...credential, ...dated, expiresOn: expiry })
    return ok({ ...credential, ...dated, expiresOn: expiry, rule: custom ? withTerms(credential.rule, terms) : credential.rule })
  }
  if (choice.kind === 'custom') return ok({ ...dated, ...ofOwn, presetId: null, expiresOn: certain(expiresOn), rule: plainRule(terms) })
  const { preset } = choice
  const from = { ...dated, presetId: preset.id }
  switch (preset.kind) {
    case 'specialization':
      return ok({ ...from, kind: 'specialization', expiresOn })
    case 'card':
      return ok({ ...from, kind: 'card', expiresOn: certain(expiresOn), cycle: preset.cycle })
    case 'certification':
      return ok({
        ...from,
        kind: 'certification',
        title: preset.title,
        issuer: preset.issuer,
        expiresOn: certain(expiresOn),
        rule: preset.rule,
        ruleEdited: false,
        renewals: [],
      })
  }
}

/** What is wrong in the form as it stands. */
export function credentialErrors(draft: CredentialDraft, portfolio: Portfolio, today: PlainDate): readonly FieldError<CredentialField>[] {
  const id = draft.choice?.kind === 'held' ? draft.choice.credential.id : ('' as CredentialId) // safe: no credential has an empty id
  const credential = parseCredential(draft, { id, today, portfolio })
  return credential.ok ? [] : credential.error
}

const ofOwn = { kind: 'certification', title: '', issuer: '', ruleEdited: true, renewals: [] } as const

/** What asks for a date has one once no error is left. */
function certain(expiresOn: PlainDate | null): PlainDate {
  if (expiresOn === null) throw new Error('a certification or a card has an expiry by now')
  return expiresOn
}

function cycleOfPreset(preset: Preset): Cycle | null {
  if (preset.kind === 'certification') return preset.rule.cycle
  return preset.kind === 'card' ? preset.cycle : null
}

function cycleOfCredential(credential: Credential): Cycle | null {
  if (credential.kind === 'certification') return credential.rule.cycle
  return credential.kind === 'card' ? credential.cycle : null
}

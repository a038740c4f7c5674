import { formatAmount, zero } from './amount'
import { type Credential, type CredentialId, sameName } from './credential'
import type { FieldError, Problem } from './fieldError'
import { longestUnitName, readAmount, readExpiry, readName, readPastDay } from './fieldInput'
import { parsePlainDate, type PlainDate } from './plainDate'
import type { Portfolio } from './portfolio'
import { err, ok, type Result } from './result'
import { type Cycle, expiryAfter, plainRule, requiredBy } from './rule'
import type { Preset } from './rules/preset'
import { presetNamed, searchPresets } from './rules/presets'

/** What stands in the form. `kind` is null until a preset or "custom" is chosen; `expiresOn` null follows from the certificate's day. */
export type CredentialDraft = {
  readonly choice: { readonly kind: 'preset'; readonly preset: Preset } | { readonly kind: 'custom' } | null
  readonly name: string
  readonly certifiedOn: string
  readonly expiresOn: string | null
  readonly required: string
  readonly unitName: string
  readonly months: string
}

export type CredentialField = 'name' | 'certifiedOn' | 'expiresOn' | 'required' | 'unitName' | 'months'

const mostMonths = 120

export const emptyCredentialDraft: CredentialDraft = {
  choice: null,
  name: '',
  certifiedOn: '',
  expiresOn: null,
  required: '',
  unitName: 'CEUs',
  months: '24',
}

export function draftOfCredential(credential: Credential, preset: Preset | null): CredentialDraft {
  const rule = credential.kind === 'certification' ? credential.rule : null
  const cycle = cycleOfCredential(credential)
  const computed = credential.certifiedOn !== null && cycle !== null ? expiryAfter(credential.certifiedOn, cycle) : null
  return {
    choice: preset === null ? { kind: 'custom' } : { kind: 'preset', preset },
    name: credential.name,
    certifiedOn: credential.certifiedOn ?? '',
    expiresOn: credential.expiresOn === computed ? null : credential.expiresOn,
    required: rule === null ? '' : formatAmount(requiredBy(rule)),
    unitName: rule?.unit.name ?? '',
    months: rule === null ? '' : String(rule.cycle.months),
  }
}

/** What is typed as the name: a preset's own name chooses it, any other text leaves the choice open again. */
export function withName(draft: CredentialDraft, name: string): CredentialDraft {
  const preset = presetNamed(name)
  if (preset !== null) return { ...draft, name, choice: { kind: 'preset', preset } }
  return { ...draft, name, choice: draft.choice?.kind === 'custom' ? draft.choice : null }
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

/** The cycle that turns the certificate's day into an expiry; null where nothing expires or the months cannot be read. */
export function cycleOfDraft(draft: CredentialDraft): Cycle | null {
  if (draft.choice?.kind !== 'preset') {
    const months = readMonths(draft.months)
    return months.ok ? { months: months.value, ends: 'anniversary' } : null
  }
  return cycleOfPreset(draft.choice.preset)
}

export function cycleOfPreset(preset: Preset): Cycle | null {
  switch (preset.kind) {
    case 'certification':
      return preset.rule.cycle
    case 'card':
      return preset.cycle
    case 'specialization':
      return null
  }
}

/** The expiry as the form shows it: typed by hand, else reckoned from the certificate's day; empty while neither is there. */
export function expiryShown(draft: CredentialDraft): string {
  if (draft.expiresOn !== null) return draft.expiresOn
  const certifiedOn = parsePlainDate(draft.certifiedOn)
  const cycle = cycleOfDraft(draft)
  return certifiedOn.ok && cycle !== null ? expiryAfter(certifiedOn.value, cycle) : ''
}

export function neverExpires(draft: CredentialDraft): boolean {
  return draft.choice?.kind === 'preset' && draft.choice.preset.kind === 'specialization'
}

/** Reads the whole form. `base` is the credential being edited. */
export function parseCredential(
  draft: CredentialDraft,
  context: { readonly id: CredentialId; readonly today: PlainDate; readonly base: Credential | null; readonly portfolio: Portfolio },
): Result<Credential, readonly FieldError<CredentialField>[]> {
  const errors: FieldError<CredentialField>[] = []
  const read = <Value, Fallback>(field: CredentialField, result: Result<Value, Problem>, fallback: Fallback): Value | Fallback => {
    if (result.ok) return result.value
    errors.push({ field, problem: result.error })
    return fallback
  }
  const { choice } = draft
  const preset = choice?.kind === 'preset' ? choice.preset : null
  const typedName = read('name', readName(draft.name), '')
  if (typedName !== '' && choice === null) errors.push({ field: 'name', problem: { kind: 'unknownPreset' } })
  const name = context.base === null && preset !== null ? preset.name : typedName
  const taken = context.portfolio.credentials.some((credential) => credential.id !== context.id && sameName(credential.name, name))
  if (taken) errors.push({ field: 'name', problem: { kind: 'nameTaken' } })

  const required = choice?.kind === 'custom' ? read('required', readAmount(draft.required), zero) : zero
  const unitName = choice?.kind === 'custom' ? read('unitName', readName(draft.unitName, longestUnitName), '') : ''
  const months = choice?.kind === 'custom' ? read('months', readMonths(draft.months), 1) : 1

  const certifiedOn = draft.certifiedOn.trim() === '' ? null : read('certifiedOn', readPastDay(draft.certifiedOn, context.today), null)
  const expiryText = expiryShown(draft)
  const certificateUnread = errors.some((error) => error.field === 'certifiedOn' || error.field === 'months')
  const expiresOn = expiryText.trim() === '' ? null : read('expiresOn', readExpiry(expiryText, context.today), null)
  if (expiryText.trim() === '' && !neverExpires(draft) && !certificateUnread) errors.push({ field: 'certifiedOn', problem: { kind: 'needsADate' } })
  if (certifiedOn !== null && expiresOn !== null && expiresOn <= certifiedOn) {
    errors.push({ field: 'expiresOn', problem: { kind: 'expiryNotAfterCertification' } })
  }
  if (errors.length > 0) return err(errors)

  const held = { ...context.base, id: context.id, name, presetId: preset?.id ?? context.base?.presetId ?? null, certifiedOn }
  if (preset?.kind === 'specialization') return ok({ ...held, kind: 'specialization', expiresOn })
  if (expiresOn === null) throw new Error('a certification or a card has an expiry by now')
  if (preset?.kind === 'card') return ok({ ...held, kind: 'card', expiresOn, cycle: preset.cycle })
  if (preset?.kind === 'certification') {
    const rule = context.base?.kind === 'certification' ? context.base.rule : preset.rule
    return ok({ ...held, kind: 'certification', expiresOn, rule })
  }
  return ok({ ...held, kind: 'certification', expiresOn, rule: plainRule({ required, unitName, months }) })
}

function cycleOfCredential(credential: Credential): Cycle | null {
  if (credential.kind === 'certification') return credential.rule.cycle
  return credential.kind === 'card' ? credential.cycle : null
}

function readMonths(text: string): Result<number, Problem> {
  const trimmed = text.trim()
  if (trimmed === '') return err({ kind: 'empty' })
  const months = Number(trimmed)
  return /^\d+$/.test(trimmed) && months >= 1 && months <= mostMonths ? ok(months) : err({ kind: 'months', most: mostMonths })
}

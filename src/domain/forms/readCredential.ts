import { zero } from '../values/amount'
import { type Credential, sameName } from '../records/credential'
import {
  type CredentialDraft,
  type CredentialField,
  expiryShown,
  isCustom,
  isForCard,
  lastRenewalOf,
  neverExpires,
  withExpiryLeft,
} from './credentialDraft'
import type { FieldError } from './fieldError'
import { longestUnitName, readAmount, readCardMonth, readExpiry, readMonths, readName, readPastDay } from './fieldInput'
import { createFormReader } from './formReader'
import type { PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import { putProofs, withProofs } from '../records/proof'
import { err, ok, type Result } from '../values/result'
import { without } from '../values/without'
import { plainRule, withTerms } from '../rule/plainRule'

type WithoutId<Held> = Held extends unknown ? Omit<Held, 'id'> : never

/** A credential as read from the form: everything but its id. */
export type CredentialInput = WithoutId<Credential>

/** Reads the whole form; errors are in field order. */
export function readCredential(
  draft: CredentialDraft,
  { portfolio, today }: { readonly portfolio: Portfolio; readonly today: PlainDate },
): Result<CredentialInput, readonly FieldError<CredentialField>[]> {
  const { errors, read, refuse } = createFormReader<CredentialField>()
  const { choice } = draft
  const name = choice?.kind === 'preset' ? choice.preset.name : read('name', readName(draft.name), '')
  if (name !== '' && choice === null) refuse('name', { kind: 'unknownPreset' })
  const own = choice?.kind === 'held' ? choice.credential.id : null
  const isTaken = portfolio.credentials.some((credential) => credential.id !== own && sameName(credential.name, name))
  if (isTaken) refuse('name', { kind: 'nameTaken' })

  const custom = isCustom(draft)
  const terms = {
    required: custom ? read('required', readAmount(draft.required), zero) : zero,
    unitName: custom ? read('unitName', readName(draft.unitName, longestUnitName), '') : '',
    hoursPerUnit: custom && draft.hoursPerUnit.trim() !== '' ? read('hoursPerUnit', readAmount(draft.hoursPerUnit), null) : null,
    months: custom ? read('months', readMonths(draft.months), 1) : 1,
  }

  const certifiedOn = draft.certifiedOn.trim() === '' ? null : read('certifiedOn', readPastDay(draft.certifiedOn, today), null)
  const byMonth = isForCard(draft) ? draft.expiresMonth : null
  const expiryText = (byMonth ?? expiryShown(withExpiryLeft(draft), today)).trim()
  const isReckonable = !errors.some((error) => error.field === 'certifiedOn' || error.field === 'months')
  if (expiryText === '' && !neverExpires(draft) && isReckonable)
    refuse(byMonth === null ? 'certifiedOn' : 'expiresOn', byMonth === null ? { kind: 'needsADate' } : { kind: 'monthOnly' })
  const expiresOn =
    expiryText === '' ? null : read('expiresOn', byMonth === null ? readExpiry(expiryText, today) : readCardMonth(expiryText, today), null)
  if (certifiedOn !== null && expiresOn !== null && expiresOn <= certifiedOn) {
    refuse('expiresOn', { kind: 'expiryNotAfterCertification' })
  }
  const last = lastRenewalOf(draft)
  if (last !== null && expiresOn !== null && expiresOn <= last.expiry) refuse('expiresOn', { kind: 'expiryNotAfterLast', expiry: last.expiry })
  if (errors.length > 0 || choice === null) return err(errors)

  const dated = { name, certifiedOn }
  if (choice.kind === 'held') {
    const credential = putProofs(choice.credential, draft.proofs)
    if (credential.kind === 'specialization') return ok({ ...without(credential, 'id'), ...dated, expiresOn })
    const expiry = certain(expiresOn)
    if (credential.kind === 'card') return ok({ ...without(credential, 'id'), ...dated, expiresOn: expiry })
    return ok({ ...without(credential, 'id'), ...dated, expiresOn: expiry, rule: custom ? withTerms(credential.rule, terms) : credential.rule })
  }
  if (choice.kind === 'custom')
    return ok({ ...dated, ...withProofs(draft.proofs), ...ofOwn, presetId: null, expiresOn: certain(expiresOn), rule: plainRule(terms) })
  const { preset } = choice
  const from = { ...dated, ...withProofs(draft.proofs), presetId: preset.id }
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
        issuer: preset.issuer.name,
        expiresOn: certain(expiresOn),
        rule: preset.rule,
        ruleEdited: false,
        renewals: [],
      })
  }
}

const ofOwn = { kind: 'certification', title: '', issuer: '', ruleEdited: true, renewals: [] } as const

/** For kinds that require an expiry: without errors, there is one. */
function certain(expiresOn: PlainDate | null): PlainDate {
  if (expiresOn === null) throw new Error('a certification or a card has an expiry by now')
  return expiresOn
}

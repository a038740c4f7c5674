import { zero } from '../values/amount'
import { canStart } from '../counting/renewing'
import { type Credential, sameName } from '../records/credential'
import { issuedCard } from './cardIssuerDraft'
import {
  type CredentialDraft,
  type CredentialField,
  expiryShown,
  isCustom,
  isForCard,
  lastRenewalOf,
  needsExpiry,
  neverExpires,
  withExpiryLeft,
} from './credentialDraft'
import type { FieldError, Problem } from './fieldError'
import { longestNumber, longestUnitName, readAmount, readCardMonth, readExpiry, readMonths, readName, readPastDay, readText } from './fieldInput'
import { createFormReader } from './formReader'
import type { PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import { putProofs, withProofs } from '../records/proof'
import type { Renewal } from '../records/renewal'
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
  const canCalculate = !errors.some((error) => error.field === 'certifiedOn' || error.field === 'months')
  if (expiryText === '' && !neverExpires(draft) && canCalculate) refuse(...missingExpiry(draft))
  const expiresOn =
    expiryText === '' ? null : read('expiresOn', byMonth === null ? readExpiry(expiryText, today) : readCardMonth(expiryText, today), null)
  if (certifiedOn !== null && expiresOn !== null && expiresOn <= certifiedOn) {
    refuse('expiresOn', { kind: 'expiryNotAfterCertification' })
  }
  const last = lastRenewalOf(draft)
  if (last !== null && expiresOn !== null && expiresOn <= last.expiry) refuse('expiresOn', { kind: 'expiryNotAfterLast', expiry: last.expiry })
  const nextStart = draft.nextStart === null ? null : read('nextStart', readExpiry(draft.nextStart, today), null)
  const isMoved = last !== null && nextStart !== null && nextStart !== last.nextStart
  if (isMoved && errors.length === 0 && expiresOn !== null && !canStart(nextStart, last, expiresOn))
    refuse('nextStart', { kind: 'startsBeforeRenewal' })
  const number = read('number', readText(draft.number, longestNumber), '')
  if (errors.length > 0 || choice === null) return err(errors)

  const dated = { name, certifiedOn, ...(number === '' ? {} : { number }) }
  if (choice.kind === 'held') {
    const credential = putProofs(choice.credential, draft.proofs)
    if (credential.kind === 'specialization') return ok({ ...without(credential, ...inForm), ...dated, expiresOn })
    const expiry = certain(expiresOn)
    if (credential.kind === 'card') return ok({ ...without(credential, ...inForm), ...dated, expiresOn: expiry, ...issuedCard(draft) })
    const rule = custom ? withTerms(credential.rule, terms) : credential.rule
    return ok({ ...without(credential, ...inForm), ...dated, expiresOn: expiry, rule, renewals: startingOn(nextStart, credential.renewals) })
  }
  if (choice.kind === 'custom')
    return ok({ ...dated, ...withProofs(draft.proofs), ...ofOwn, presetId: null, expiresOn: certain(expiresOn), rule: plainRule(terms) })
  const { preset } = choice
  const from = { ...dated, ...withProofs(draft.proofs), presetId: preset.id }
  switch (preset.kind) {
    case 'specialization':
      return ok({ ...from, kind: 'specialization', expiresOn })
    case 'card':
      return ok({ ...from, kind: 'card', expiresOn: certain(expiresOn), cycle: preset.cycle, covers: preset.covers, ...issuedCard(draft) })
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

/** What of a held credential the form may leave out. */
const inForm = ['id', 'number'] as const

const ofOwn = { kind: 'certification', title: '', issuer: '', ruleEdited: true, renewals: [] } as const

/** The same renewals, with another first day of the running cycle. */
function startingOn(nextStart: PlainDate | null, renewals: readonly Renewal[]): readonly Renewal[] {
  const last = renewals.at(-1)
  return last === undefined || nextStart === null ? renewals : renewals.with(-1, { ...last, nextStart })
}

/** For kinds that require an expiry: without errors, there is one. */
function certain(expiresOn: PlainDate | null): PlainDate {
  if (expiresOn === null) throw new Error('a certification or a card has an expiry by now')
  return expiresOn
}

function missingExpiry(draft: CredentialDraft): readonly [CredentialField, Problem] {
  if (isForCard(draft) && draft.expiresMonth !== null) return ['expiresOn', { kind: 'monthOnly' }]
  return needsExpiry(draft) ? ['expiresOn', { kind: 'needsExpiry' }] : ['certifiedOn', { kind: 'needsADate' }]
}

import { formatCost } from '../values/amount'
import { asOf } from '../counting/asOf'
import type { CycleCount } from '../counting/counting'
import type { CourseCount } from '../counting/courseCount'
import { type RequiredCard, requiredCards } from '../counting/cards'
import { carriedOut } from '../counting/carryOver'
import { canStart, countForRenewal, type RenewalInput } from '../counting/renewing'
import type { Certification } from '../records/credential'
import { cycleOf, type CycleWindow } from '../counting/cycle'
import type { FieldError } from './fieldError'
import { createFormReader } from './formReader'
import { readCost, readExpiry, readPastDay } from './fieldInput'
import { type FeeChoice, otherFeesOn, renewalFeeOn } from '../counting/renewalFee'
import { addDays, parsePlainDate, type PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import type { Carried } from '../records/renewal'
import { err, ok, type Result } from '../values/result'
import { nextExpiry } from '../rule/expiry'
import { certificationPreset } from '../rule/issuers/presets'
import { addSpan } from '../values/span'

/** What's in the form. Null follows the rule's proposal. */
export type RenewalDraft = {
  readonly renewedOn: string
  readonly fee: string | null
  readonly expiresOn: string | null
  readonly nextStart: string | null
}

export type RenewalField = 'renewedOn' | 'fee' | 'expiresOn' | 'nextStart'

export function emptyRenewalDraft(today: PlainDate): RenewalDraft {
  return { renewedOn: today, fee: null, expiresOn: null, nextStart: null }
}

/** What a renewal on the typed day costs (or on time, while it can't be read); empty if not known. */
export function feeShown(draft: RenewalDraft, certification: Certification): string {
  if (draft.fee !== null) return draft.fee
  const cycle = cycleOf(certification)
  const fee = renewalFeeOn(certification, cycle, dayOrExpiry(draft, cycle))
  return fee === null ? '' : formatCost(fee)
}

/** The other prices of a renewal on that day. */
export function feeChoices(draft: RenewalDraft, certification: Certification): readonly FeeChoice[] {
  const cycle = cycleOf(certification)
  return otherFeesOn(certification, cycle, dayOrExpiry(draft, cycle))
}

function dayOrExpiry({ renewedOn }: RenewalDraft, { expiry }: CycleWindow): PlainDate {
  const day = parsePlainDate(renewedOn)
  return day.ok ? day.value : expiry
}

export function nextExpiryShown({ expiresOn }: RenewalDraft, { expiresOn: expiry, rule }: Certification): string {
  return expiresOn ?? nextExpiry(expiry, rule.cycle)
}

/** Whether there are days between the renewal and the expiry: the rule doesn't say which cycle they count toward. */
export function isEarly({ renewedOn }: RenewalDraft, { expiresOn }: Certification): boolean {
  const day = parsePlainDate(renewedOn)
  return day.ok && day.value < expiresOn
}

/** Whether the renewal comes after the expiry: some issuers then count the next cycle's courses only from a later day. */
export function isLate({ renewedOn }: RenewalDraft, { expiresOn }: Certification): boolean {
  const day = parsePlainDate(renewedOn)
  return day.ok && day.value > expiresOn
}

/**
 * The day after the expiry. If surplus carries over, it's the day after an early renewal: later courses carry over, too. After a late
 * renewal, it's the day the issuer is known to have used.
 */
export function nextStartShown(draft: RenewalDraft, certification: Certification): string {
  const { nextStart } = draft
  const day = parsePlainDate(draft.renewedOn)
  const [early, late] = [isEarly(draft, certification), isLate(draft, certification)]
  // The field isn't shown for a renewal in time, and a day typed for an early one means nothing for a late one.
  if (nextStart !== null && (early || (late && !isInCycle(nextStart, certification)))) return nextStart
  if (early && day.ok && certification.rule.carryOver !== null) return addDays(day.value, 1)
  return (late ? issuerLateStart(certification) : null) ?? addDays(certification.expiresOn, 1)
}

/** The first day of the next cycle for those who renew late, as far as the issuer has used a later one; null otherwise. */
export function issuerLateStart({ presetId, expiresOn }: Certification): PlainDate | null {
  const span = certificationPreset(presetId)?.lateStart
  return span === undefined ? null : addDays(addSpan(expiresOn, span), 1)
}

function isInCycle(text: string, certification: Certification): boolean {
  const [day, { start, expiry }] = [parsePlainDate(text), cycleOf(certification)]
  return day.ok && day.value >= start && day.value <= expiry
}

/** What a renewal on the typed day would credit (or today, while it can't be read). */
export type RenewalOutlook = {
  readonly day: PlainDate
  readonly count: CycleCount
  readonly cards: readonly RequiredCard[]
  readonly credited: readonly CourseCount[]
  readonly carried: readonly Carried[]
}

export function renewalOutlook(draft: RenewalDraft, certification: Certification, portfolio: Portfolio, today: PlainDate): RenewalOutlook {
  const typed = parsePlainDate(draft.renewedOn)
  const day = typed.ok ? typed.value : today
  const count = countForRenewal(certification, portfolio, day)
  return {
    day,
    count,
    cards: requiredCards(certification, asOf(portfolio, day, today), day),
    credited: count.within.filter(({ counted }) => counted > 0),
    carried: carriedOut(certification, count),
  }
}

/** Reads the whole form; errors are in field order. */
export function readRenewal(
  draft: RenewalDraft,
  certification: Certification,
  today: PlainDate,
): Result<RenewalInput, readonly FieldError<RenewalField>[]> {
  const { errors, read, refuse } = createFormReader<RenewalField>()
  const renewedOn = read('renewedOn', readPastDay(draft.renewedOn, today), today)
  const { start, expiry } = cycleOf(certification)
  if (errors.length === 0 && renewedOn < start) refuse('renewedOn', { kind: 'beforeCycle', start })
  const fee = read('fee', readCost(feeShown(draft, certification)), null)
  const expiresOn = read('expiresOn', readExpiry(nextExpiryShown(draft, certification), today), expiry)
  const isRead = !errors.some(({ field }) => field === 'expiresOn')
  if (isRead && expiresOn <= expiry) refuse('expiresOn', { kind: 'expiryNotAfterLast', expiry })
  const startText = nextStartShown(draft, certification)
  const nextStart = read('nextStart', readExpiry(startText, today), expiry)
  // If a day is only wrong relative to another one that's wrong itself, it isn't reported.
  const isInside = canStart(nextStart, { renewedOn, expiry }, expiresOn)
  // A first day that follows from the rule is right, and its field may be hidden.
  const wrong = isEarly(draft, certification) || startText === draft.nextStart ? 'nextStart' : 'expiresOn'
  if (errors.length === 0 && !isInside) refuse(wrong, { kind: 'startsBeforeRenewal' })
  return errors.length > 0 ? err(errors) : ok({ renewedOn, fee, expiresOn, nextStart })
}

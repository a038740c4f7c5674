import { formatCost, plus, zero } from '../values/amount'
import { asOf } from '../counting/asOf'
import type { CourseCount, CycleCount } from '../counting/counting'
import { type CardState, cardStateFor } from '../counting/cpr'
import { carriedOut, countForRenewal, type RenewalInput } from '../counting/renewing'
import type { Certification } from '../records/credential'
import { cycleOf } from '../counting/cycle'
import type { FieldError } from './fieldError'
import { createFormReader } from './formReader'
import { readCost, readExpiry, readPastDay } from './fieldInput'
import { lateStepOn } from '../counting/lateLadder'
import { addDays, parsePlainDate, type PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import type { Carried } from '../records/renewal'
import { err, ok, type Result } from '../values/result'
import { nextExpiry } from '../rule/expiry'

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

/** The renewal fee, plus the late fee on that day if known. */
export function feeShown({ fee, renewedOn }: RenewalDraft, certification: Certification): string {
  if (fee !== null) return fee
  const { renewal } = certification.rule.fees
  const day = parsePlainDate(renewedOn)
  const late = day.ok ? lateStepOn(certification.rule, cycleOf(certification), day.value) : null
  const isLateFeeUnknown = late !== null && late.fee === null
  return renewal === null || isLateFeeUnknown ? '' : formatCost(plus(renewal, late?.fee ?? zero))
}

export function nextExpiryShown({ expiresOn }: RenewalDraft, { expiresOn: expiry, rule }: Certification): string {
  return expiresOn ?? nextExpiry(expiry, rule.cycle)
}

/** Whether there are days between the renewal and the expiry: the rule doesn't say which cycle they count toward. */
export function isEarly({ renewedOn }: RenewalDraft, { expiresOn }: Certification): boolean {
  const day = parsePlainDate(renewedOn)
  return day.ok && day.value < expiresOn
}

/** The day after the expiry. If surplus carries over, it's the day after an early renewal: later courses carry over, too. */
export function nextStartShown(draft: RenewalDraft, certification: Certification): string {
  const day = parsePlainDate(draft.renewedOn)
  const early = isEarly(draft, certification)
  // The field is shown for an early renewal only, so what was typed applies only then.
  if (draft.nextStart !== null && early) return draft.nextStart
  const follows = certification.rule.carryOver !== null && day.ok && early
  return addDays(follows ? day.value : certification.expiresOn, 1)
}

/** What a renewal on the typed day would credit (or today, while it can't be read). */
export type RenewalOutlook = {
  readonly day: PlainDate
  readonly count: CycleCount
  readonly card: CardState | null
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
    card: cardStateFor(certification, asOf(portfolio, day, today), day),
    credited: count.courses.filter(({ counted }) => counted > 0),
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
  const nextStart = read('nextStart', readExpiry(nextStartShown(draft, certification), today), expiry)
  // If a day is only wrong relative to another one that's wrong itself, it isn't reported.
  const isOutside = (nextStart <= renewedOn && nextStart <= expiry) || nextStart >= expiresOn
  if (errors.length === 0 && isOutside) refuse(isEarly(draft, certification) ? 'nextStart' : 'expiresOn', { kind: 'startsBeforeRenewal' })
  return errors.length > 0 ? err(errors) : ok({ renewedOn, fee, expiresOn, nextStart })
}

import type { Certification } from '../records/credential'
import { addDays, addMonths, laterOf, type PlainDate } from '../values/plainDate'
import { expiryAfter, isPrinted, nextExpiry } from '../rule/expiry'
import type { Cycle, Proration, RenewalRule, Requirement } from '../rule/rule'
import { addSpan, noSpan, subtractSpan } from '../values/span'

/** One renewal period. All days are inclusive. */
export type CycleWindow = {
  readonly start: PlainDate
  readonly expiry: PlainDate
  /** The last day education counts: the expiry, or the end of the issuer's late window for education. */
  readonly educationEnds: PlainDate
  /** The last day the issuer accepts the application. */
  readonly applicationEnds: PlainDate
}

/** No one plans further ahead than this many cycles: a day after them is a typo, and counts in none. */
export const mostCyclesAhead = 120

type Dated = Pick<Certification, 'certifiedOn' | 'expiresOn' | 'rule' | 'renewals'>

/** The running cycle. */
export function cycleOf(certification: Dated): CycleWindow {
  return windowOf(startOf(certification), certification.expiresOn, certification.rule)
}

/** The cycle after this one. Late days of this one belong to both until a course is credited to one of them. */
export function cycleAfter({ expiry }: CycleWindow, rule: RenewalRule): CycleWindow {
  return windowOf(addDays(expiry, 1), nextExpiry(expiry, rule.cycle), rule)
}

function windowOf(start: PlainDate, expiry: PlainDate, { lateWindow }: RenewalRule): CycleWindow {
  return {
    start,
    expiry,
    educationEnds: addSpan(expiry, lateWindow?.education ?? noSpan),
    applicationEnds: addSpan(expiry, lateWindow?.application ?? noSpan),
  }
}

/**
 * After a renewal, the cycle begins on the day saved with it. Without one, it begins on the day on the certificate, unless that's two
 * whole cycles or more before the expiry: then the certification has been renewed since, and the cycle is the rule's months up to the
 * expiry. That way no course drops out when the expiry is entered a little later than calculated (the end of a month, an extension).
 * Cycles with the same end for everyone begin on the day after the last one's, or on the day on the certificate if that's later.
 */
function startOf({ certifiedOn, expiresOn, rule: { cycle }, renewals }: Dated): PlainDate {
  return renewals.at(-1)?.nextStart ?? startBefore(expiresOn, cycle, certifiedOn)
}

/** The first day of the cycle that ends with an expiry, without a renewal so far: a whole cycle before it, or the day on the certificate. */
export function startBefore(expiry: PlainDate, cycle: Cycle, certifiedOn: PlainDate | null): PlainDate {
  const before = addMonths(expiry, -cycle.months)
  const whole = followsCalendar(cycle) ? addDays(before, 1) : before
  if (certifiedOn === null) return whole
  if (followsCalendar(cycle)) return laterOf(certifiedOn, whole)
  return addMonths(certifiedOn, 2 * cycle.months) > expiry ? certifiedOn : whole
}

/**
 * The running cycle's expiry, from the last renewal's or the day on the certificate; null without either. If it's the same for everyone, the
 * certificate doesn't tell which cycle is running.
 */
export function calculatedExpiry({ certifiedOn, renewals }: Pick<Dated, 'certifiedOn' | 'renewals'>, cycle: Cycle): PlainDate | null {
  const last = renewals.at(-1)
  if (last !== undefined) return nextExpiry(last.expiry, cycle)
  return certifiedOn === null || cycle.ends === 'fixed' || isPrinted(cycle) ? null : expiryAfter(certifiedOn, cycle, certifiedOn)
}

/** What a cycle requires of someone certified on that day; less if the rule prorates. */
export function requirementOf(rule: RenewalRule, certifiedOn: PlainDate | null, cycle: Pick<CycleWindow, 'start' | 'expiry'>): Requirement {
  return prorationOf(rule, certifiedOn, cycle)?.requirement ?? rule.requirement
}

/** The terms for someone certified during the cycle; null if they get the same as everyone. */
export function prorationOf(
  rule: RenewalRule,
  certifiedOn: PlainDate | null,
  { start, expiry }: Pick<CycleWindow, 'start' | 'expiry'>,
): Proration | null {
  if (certifiedOn === null) return null
  const begins = followsCalendar(rule.cycle) ? addMonths(addDays(expiry, 1), -rule.cycle.months) : start
  return rule.prorated.findLast(({ fromMonth }) => certifiedOn >= addMonths(begins, fromMonth)) ?? null
}

/** The first day the issuer accepts a renewal; null if not known. */
export function renewalOpens({ opens }: Pick<RenewalRule, 'opens'>, { expiry }: Pick<CycleWindow, 'expiry'>): PlainDate | null {
  return opens === null ? null : subtractSpan(expiry, opens)
}

function followsCalendar({ ends }: Cycle): boolean {
  return ends === 'yearEnd' || ends === 'fixed'
}

import type { Certification } from '../records/credential'
import { addDays, addMonths, type PlainDate } from '../values/plainDate'
import { nextExpiry } from '../rule/expiry'
import { type Cycle, type RenewalRule, type Requirement } from '../rule/rule'
import { addSpan, noSpan } from '../values/span'

/** One renewal period. All days are inclusive. */
export type CycleWindow = {
  readonly start: PlainDate
  readonly expiry: PlainDate
  /** The last day education counts: the expiry, or the end of the issuer's late window for education. */
  readonly educationEnds: PlainDate
  /** The last day the issuer accepts the application. */
  readonly applicationEnds: PlainDate
}

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
 * Calendar cycles begin on January 1, or on the day on the certificate if that's later.
 */
function startOf({ certifiedOn, expiresOn, rule, renewals }: Dated): PlainDate {
  const last = renewals.at(-1)
  if (last !== undefined) return last.nextStart
  const { months } = rule.cycle
  const whole = addMonths(expiresOn, -months)
  if (followsCalendar(rule.cycle)) {
    const first = addDays(whole, 1)
    return certifiedOn !== null && certifiedOn > first ? certifiedOn : first
  }
  const isFirst = certifiedOn !== null && addMonths(certifiedOn, 2 * months) > expiresOn
  return isFirst ? certifiedOn : whole
}

/** What a cycle requires of someone certified on that day; less if the rule prorates. */
export function requirementOf(
  rule: RenewalRule,
  certifiedOn: PlainDate | null,
  { start, expiry }: Pick<CycleWindow, 'start' | 'expiry'>,
): Requirement {
  if (certifiedOn === null) return rule.requirement
  const begins = followsCalendar(rule.cycle) ? addMonths(addDays(expiry, 1), -rule.cycle.months) : start
  const step = rule.prorated.findLast(({ fromMonth }) => certifiedOn >= addMonths(begins, fromMonth))
  return step?.requirement ?? rule.requirement
}

function followsCalendar({ ends }: Cycle): boolean {
  return ends === 'yearEnd' || ends === 'fixed'
}

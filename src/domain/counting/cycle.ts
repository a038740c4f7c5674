import type { Certification } from '../records/credential'
import { addDays, addMonths, type PlainDate } from '../values/plainDate'
import { nextExpiry } from '../rule/expiry'
import { type Cycle, type RenewalRule, type Requirement } from '../rule/rule'
import { addSpan, noSpan } from '../values/span'

/** One renewal period. All days are inclusive. */
export type CycleWindow = {
  readonly start: PlainDate
  readonly expiry: PlainDate
  /** The last day on which education still counts: the expiry, or the end of the issuer's late window for education. */
  readonly educationEnds: PlainDate
  /** The last day on which the issuer still takes the application. */
  readonly applicationEnds: PlainDate
}

type Dated = Pick<Certification, 'certifiedOn' | 'expiresOn' | 'rule' | 'renewals'>

/** The running cycle. */
export function cycleOf(certification: Dated): CycleWindow {
  return windowOf(startOf(certification), certification.expiresOn, certification.rule)
}

/** The cycle that begins when the running one ends; late days of the one before belong to both until they are credited to it. */
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
 * After a renewal the cycle begins on the day that was noted with it. Without one it begins with the day on the
 * certificate, unless two whole cycles or more lie between that day and the expiry: then the certification has been renewed
 * since, and the cycle is the rule's months up to the expiry. So an expiry that is typed a little later than reckoned (the end
 * of a month, an extension) takes no course away. Where cycles follow the calendar they begin on a 1 January, for those who were
 * certified later with the day on the certificate.
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

/** What a cycle asks of someone certified on that day: less where the rule prorates it. */
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

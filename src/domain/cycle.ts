import type { Certification } from './credential'
import { addDays, addMonths, type PlainDate } from './plainDate'

/** One renewal period. All days are inclusive. */
export type CycleWindow = {
  readonly start: PlainDate
  readonly expiry: PlainDate
  /** The last day on which education still counts: the expiry, or the end of the issuer's late window for education. */
  readonly educationEnds: PlainDate
  /** The last day on which the issuer still takes the application. */
  readonly applicationEnds: PlainDate
}

/**
 * The running cycle. It begins with the day on the certificate, unless two whole cycles or more lie between that day and the
 * expiry: then the certification has been renewed since, and the cycle is the rule's months up to the expiry. So an expiry
 * that is typed a little later than reckoned (the end of a month, an extension) takes no course away.
 */
export function cycleOf(certification: Pick<Certification, 'certifiedOn' | 'expiresOn' | 'rule'>): CycleWindow {
  const { certifiedOn, expiresOn: expiry, rule } = certification
  const { months } = rule.cycle
  const isFirst = certifiedOn !== null && addMonths(certifiedOn, 2 * months) > expiry
  const start = isFirst ? certifiedOn : addMonths(expiry, -months)
  return {
    start,
    expiry,
    educationEnds: addDays(expiry, rule.lateWindow?.educationDays ?? 0),
    applicationEnds: addDays(expiry, rule.lateWindow?.applicationDays ?? 0),
  }
}

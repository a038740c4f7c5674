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

/** A printed expiry may run to the end of its month, so a cycle can be this much longer than its months. */
const slackDays = 31

/**
 * The running cycle: the rule's months up to the expiry, or from the day on the certificate where that is this cycle's own
 * first day. A certificate from years ago has been renewed since, so its day does not start this cycle.
 */
export function cycleOf(certification: Pick<Certification, 'certifiedOn' | 'expiresOn' | 'rule'>): CycleWindow {
  const { certifiedOn, expiresOn: expiry, rule } = certification
  const reckoned = addMonths(expiry, -rule.cycle.months)
  const start = certifiedOn !== null && certifiedOn >= addDays(reckoned, -slackDays) ? certifiedOn : reckoned
  return {
    start,
    expiry,
    educationEnds: addDays(expiry, rule.lateWindow?.educationDays ?? 0),
    applicationEnds: addDays(expiry, rule.lateWindow?.applicationDays ?? 0),
  }
}

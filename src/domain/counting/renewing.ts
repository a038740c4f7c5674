import { type Amount, sum } from '../values/amount'
import { carriedInOrder, carriedOut } from './carryOver'
import { carryIn } from './carried'
import { countThrough, type CycleCount } from './counting'
import type { Certification } from '../records/credential'
import { requirementOf } from './cycle'
import { addDays, earlierOf, type PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import type { Renewal } from '../records/renewal'
import type { Requirement } from '../rule/rule'
import { createAllocation } from './requirementTotals'

export type RenewalInput = {
  readonly renewedOn: PlainDate
  readonly fee: Amount | null
  readonly expiresOn: PlainDate
  readonly nextStart: PlainDate
}

/** Whether the next cycle, which ends on `expiresOn`, can begin on a day: after the renewal, or at least after the expiry. */
export function canStart(nextStart: PlainDate, { renewedOn, expiry }: Pick<Renewal, 'renewedOn' | 'expiry'>, expiresOn: PlainDate): boolean {
  return nextStart >= earliestStart({ renewedOn, expiry }) && nextStart < expiresOn
}

/** The first day after the renewal, or after the expiry if the renewal came later: the earliest the next cycle can begin. */
export function earliestStart({ renewedOn, expiry }: Pick<Renewal, 'renewedOn' | 'expiry'>): PlainDate {
  return addDays(earlierOf(renewedOn, expiry), 1)
}

/** Whether a day is after a renewal or its expiry, and before the next cycle: what's completed then counts toward neither. */
export function isInGap(day: PlainDate, renewal: Pick<Renewal, 'renewedOn' | 'expiry' | 'nextStart'>): boolean {
  return day >= earliestStart(renewal) && day < renewal.nextStart
}

/** The renewal whose gap a day falls in, just before the running cycle; null otherwise. */
export function gapAround(day: PlainDate, { renewals }: Pick<Certification, 'renewals'>): Renewal | null {
  const last = renewals.at(-1)
  return last !== undefined && isInGap(day, last) ? last : null
}

/** The cycle for a renewal on that day: only what was completed by then counts. */
export function countForRenewal(certification: Certification, { courses }: Pick<Portfolio, 'courses'>, renewedOn: PlainDate): CycleCount {
  return countThrough(certification, courses, renewedOn)
}

/** The certification after a renewal: the cycle is closed with what counted, and the next one runs to `expiresOn`. */
export function renewed(
  certification: Certification,
  portfolio: Pick<Portfolio, 'courses'>,
  { renewedOn, fee, expiresOn, nextStart }: RenewalInput,
): Certification {
  const count = countForRenewal(certification, portfolio, renewedOn)
  const { start, expiry } = count.cycle
  const { rule, ruleEdited, renewals } = certification
  const carriedFrom = new Set(carriedInOrder(certification, count).flatMap(({ amount, courseId }) => (amount > 0 ? [courseId] : [])))
  const credited = count.within.flatMap(({ course, counted: amount, serves }) => {
    const { id: courseId, title, completedOn } = course
    // A course from the late days lies in both cycles: once used in any way, it must not count again.
    const isUsedLate = completedOn > expiry && (carriedFrom.has(courseId) || serves.length > 0)
    return amount > 0 || isUsedLate ? [{ courseId, title, completedOn, amount }] : []
  })
  const renewal: Renewal = { renewedOn, fee, start, expiry, nextStart, rule, ruleEdited, credited, carried: carriedOut(certification, count) }
  return { ...certification, expiresOn, renewals: [...renewals, renewal] }
}

/** A closed cycle, with its requirement, what courses contributed, and what was carried over from the one before. */
export type PastCycle = { readonly renewal: Renewal; readonly requirement: Requirement; readonly credited: Amount; readonly carriedIn: Amount }

/** The closed cycles, latest first. */
export function pastCycles({ renewals, certifiedOn }: Certification): readonly PastCycle[] {
  return renewals
    .map((renewal, index): PastCycle => {
      const requirement = requirementOf(renewal.rule, certifiedOn, renewal)
      const carriedIn = sum(carryIn(createAllocation(requirement), requirement, renewals[index - 1]).map(({ counted }) => counted))
      return { renewal, requirement, credited: sum(renewal.credited.map(({ amount }) => amount)), carriedIn }
    })
    .toReversed()
}

import type { CourseId } from '../records/ids'
import { type Amount, minus, plus, smallerOf, sum, zero } from '../values/amount'
import { carryIn, countCycle, type CycleCount } from './counting'
import type { Certification } from '../records/credential'
import { requirementOf } from './cycle'
import type { PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import type { Carried, Renewal } from '../records/renewal'
import type { Requirement } from '../rule/rule'
import { createAllocation } from './requirementTotals'

export type RenewalInput = {
  readonly renewedOn: PlainDate
  readonly fee: Amount | null
  readonly expiresOn: PlainDate
  readonly nextStart: PlainDate
}

/** The cycle for a renewal on that day: only what was completed by then counts. */
export function countForRenewal(certification: Certification, { courses }: Pick<Portfolio, 'courses'>, renewedOn: PlainDate): CycleCount {
  return countCycle(
    certification,
    courses.filter(({ completedOn }) => completedOn <= renewedOn),
  )
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
  const carriedFrom = new Set(surplusInOrder(certification, count).flatMap(({ amount, courseId }) => (amount > 0 ? [courseId] : [])))
  const credited = count.courses.flatMap(({ course, counted: amount, serves }) => {
    const { id: courseId, title, completedOn } = course
    // A course from the late days lies in both cycles: once used in any way, it must not count again.
    const isUsedLate = completedOn > expiry && (carriedFrom.has(courseId) || serves.length > 0)
    return amount > 0 || isUsedLate ? [{ courseId, title, completedOn, amount }] : []
  })
  const renewal: Renewal = { renewedOn, fee, start, expiry, nextStart, rule, ruleEdited, credited, carried: carriedOut(certification, count) }
  return { ...certification, expiresOn, renewals: [...renewals, renewal] }
}

/**
 * What a cycle carries over to the next under each requirement, up to the rule's limit: first what was itself carried over and not
 * needed, then the earliest surplus.
 */
export function carriedOut(certification: Certification, count: CycleCount): readonly Carried[] {
  const byRequirement = new Map<string, Amount>()
  for (const { requirementId, amount } of surplusInOrder(certification, count)) {
    if (amount > 0) byRequirement.set(requirementId, plus(byRequirement.get(requirementId) ?? zero, amount))
  }
  return [...byRequirement].map(([requirementId, amount]) => ({ requirementId, amount }))
}

type CarriedSurplus = Carried & { readonly courseId: CourseId | null }

function surplusInOrder({ rule }: Certification, { courses, carriedIn }: CycleCount): readonly CarriedSurplus[] {
  if (rule.carryOver === null) return []
  const again = carriedIn.map(({ requirementId, surplus }) => ({ requirementId, surplus, courseId: null }))
  const fresh = courses.flatMap(({ course, requirement, reason, surplus }) =>
    requirement === null || reason?.kind !== 'limit' ? [] : [{ requirementId: requirement.id, surplus, courseId: course.id }],
  )
  let room = rule.carryOver.max
  return [...again, ...fresh].map(({ requirementId, surplus, courseId }) => {
    const amount = room === null ? surplus : smallerOf(room, surplus)
    room = room === null ? null : minus(room, amount)
    return { requirementId, amount, courseId }
  })
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

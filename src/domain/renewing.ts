import { type Amount, minus, plus, smallerOf, sum, zero } from './amount'
import { countCycle, type CourseCount, type CycleCount } from './counting'
import type { CourseId } from './course'
import type { Certification } from './credential'
import { requirementOf } from './cycle'
import type { PlainDate } from './plainDate'
import type { Portfolio } from './portfolio'
import type { Carried, Renewal } from './renewal'
import { isFromProvider } from './provider'
import type { RenewalRule, Requirement } from './rule'

/** The cycle as a renewal on that day finds it: only what was completed by then counts. */
export function countForRenewal(certification: Certification, { courses }: Pick<Portfolio, 'courses'>, renewedOn: PlainDate): CycleCount {
  return countCycle(
    certification,
    courses.filter(({ completedOn }) => completedOn <= renewedOn),
  )
}

/** The certification after a renewal: the cycle is closed with what it counted, and the next one runs to `expiresOn`. */
export function renewed(
  certification: Certification,
  portfolio: Pick<Portfolio, 'courses'>,
  { renewedOn, fee, expiresOn }: { readonly renewedOn: PlainDate; readonly fee: Amount | null; readonly expiresOn: PlainDate },
): Certification {
  const count = countForRenewal(certification, portfolio, renewedOn)
  const { start, expiry } = count.cycle
  const { rule, ruleEdited, renewals } = certification
  const carriedFrom = carriedByCourse(certification, count)
  const credited = count.courses.flatMap((entry) => {
    const { course, counted: amount } = entry
    const { id: courseId, title, completedOn } = course
    // In its late days a course lies in both cycles: what has been used in any way must not count again.
    const isUsedLate = completedOn > expiry && ((carriedFrom.get(courseId) ?? zero) > 0 || servesCheck(entry, rule))
    return amount > 0 || isUsedLate ? [{ courseId, title, completedOn, amount }] : []
  })
  const renewal: Renewal = { renewedOn, fee, start, expiry, rule, ruleEdited, credited, carried: carriedOut(certification, count) }
  return { ...certification, expiresOn, renewals: [...renewals, renewal] }
}

/** What of the surplus of a cycle goes to the next one, under each requirement. */
export function carriedOut(certification: Certification, count: CycleCount): readonly Carried[] {
  const from = carriedByCourse(certification, count)
  const byRequirement = new Map<string, Amount>()
  for (const { requirement, course } of count.courses) {
    const amount = from.get(course.id) ?? zero
    if (requirement !== null && amount > 0) byRequirement.set(requirement.id, plus(byRequirement.get(requirement.id) ?? zero, amount))
  }
  return [...byRequirement].map(([requirementId, amount]) => ({ requirementId, amount }))
}

/** The earliest surplus goes first, up to the rule's limit. */
function carriedByCourse({ rule }: Certification, { courses }: CycleCount): ReadonlyMap<CourseId, Amount> {
  if (rule.carryOver === null) return new Map()
  let room = rule.carryOver.max
  return new Map(
    courses.flatMap(({ course, requirement, reason, surplus }) => {
      if (requirement === null || reason?.kind !== 'limit') return []
      const amount = room === null ? surplus : smallerOf(room, surplus)
      room = room === null ? null : minus(room, amount)
      return [[course.id, amount] as const]
    }),
  )
}

/** A course that a check counted is used up, also where its part was full. */
function servesCheck({ course, requirement }: CourseCount, { checks }: RenewalRule): boolean {
  return requirement !== null && checks.some((check) => check.kind === 'provider' && isFromProvider(course.provider, check.providers))
}

/** A cycle that has been closed, with what it asked for and what it took. */
export type PastCycle = { readonly renewal: Renewal; readonly requirement: Requirement; readonly credited: Amount }

/** The closed cycles, the latest first. */
export function pastCycles({ renewals, certifiedOn }: Certification): readonly PastCycle[] {
  return renewals.toReversed().map((renewal) => ({
    renewal,
    requirement: requirementOf(renewal.rule, certifiedOn, renewal),
    credited: sum(renewal.credited.map(({ amount }) => amount)),
  }))
}

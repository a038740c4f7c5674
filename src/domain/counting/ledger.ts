import { type Amount, plus, zero } from '../values/amount'
import { folded } from '../values/folded'
import type { Award, Course } from '../records/course'
import type { Category } from '../rule/category'
import type { CycleWindow } from './cycle'
import { checksServed } from '../rule/provider'
import { type Check, leavesOf, type RenewalRule, type Requirement, type RequirementLeaf } from '../rule/rule'
import { type Allocation, createAllocation, type Earned } from './requirementTotals'

/** What a cycle's courses have given so far, while they're counted one by one. */
export type Ledger = {
  readonly leaves: readonly RequirementLeaf[]
  readonly allocation: Allocation
  readonly byCheck: Earned
  readonly checks: readonly Check[]
  /** How many leaves have credit. */
  readonly filledLeaves: () => number
  readonly servedBy: (course: Course, award: Award) => readonly Check[]
  readonly take: (course: Course, leaf: RequirementLeaf, award: Award) => ReturnType<Allocation['take']>
  /** The first day the same course was taken in this cycle, if the issuer counts a course once; null for what always counts. */
  readonly firstTaken: (course: Course) => CycleWindow['start'] | null
}

export function createLedger(requirement: Requirement, { checks, caps, repeats }: RenewalRule): Ledger {
  const leaves = leavesOf(requirement)
  const allocation = createAllocation(requirement)
  const byCheck = new Map<string, Amount>()
  const taken = new Map<string, Map<string, Course>>()
  const servedBy = ({ provider }: Course, { ticked }: Award) => checksServed(checks, provider, ticked)
  return {
    leaves,
    allocation,
    byCheck,
    checks,
    filledLeaves: () => leaves.filter(({ id }) => (allocation.earned.get(id) ?? zero) > 0).length,
    servedBy,
    take(course, leaf, award) {
      const capsOn = caps.filter(({ id }) => award.ticked?.includes(id))
      const result = allocation.take(leaf, award.amount, { year: course.completedOn.slice(0, 4), caps: capsOn })
      for (const { id } of servedBy(course, award)) byCheck.set(id, plus(byCheck.get(id) ?? zero, award.amount))
      return result
    },
    firstTaken(course) {
      if (repeats || happensAgain.includes(course.category)) return null
      const [title, provider] = [folded(course.title), folded(course.provider)]
      const byProvider = taken.get(title) ?? new Map<string, Course>()
      taken.set(title, byProvider)
      // A course without a provider could be anyone's, so it's taken for the one it repeats.
      const first = byProvider.get(provider) ?? byProvider.get('') ?? (provider === '' ? byProvider.values().next().value : undefined)
      if (first === undefined) byProvider.set(provider, course)
      return first?.completedOn ?? null
    },
  }
}

/** What keeps its name and still is something new each time. */
export const happensAgain: readonly Category[] = ['cpr', 'firstAid', 'conference', 'contribution', 'service']

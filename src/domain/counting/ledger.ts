import { plus, zero } from '../values/amount'
import { folded } from '../values/folded'
import type { Award, Course } from '../records/course'
import type { Category } from '../rule/category'
import type { CycleWindow } from './cycle'
import { checksServed } from '../rule/provider'
import { type Check, leavesOf, type RenewalRule, type Requirement, type RequirementLeaf } from '../rule/rule'
import { type Allocated, type Allocation, createAllocation, type Earned } from './requirementTotals'
import { createTaken, nothingTaken, type TakenCourses } from './takenCourses'

/** What a cycle's courses have given so far, while they're counted one by one. */
export type Ledger = {
  readonly leaves: readonly RequirementLeaf[]
  readonly allocation: Allocation
  readonly checks: readonly Check[]
  /** How many leaves have credit. */
  readonly filledLeaves: () => number
  readonly servedBy: (course: Course, award: Award) => readonly Check[]
  readonly take: (course: Course, leaf: RequirementLeaf, award: Award) => ReturnType<Allocation['take']>
  /** The first day the same course was taken in this cycle, if the issuer counts a course once; null for what always counts. */
  readonly firstTaken: (course: Course) => CycleWindow['start'] | null
  /** Everything so far, for another ledger to go on from. Take nothing more in this one. */
  readonly close: () => Balance
}

/** What a ledger was closed with. */
export type Balance = { readonly allocated: Allocated; readonly byCheck: Earned; readonly taken: TakenCourses }

/** `from` is the balance of an earlier ledger for the same requirement and rule. It stays as it is. */
export function createLedger(requirement: Requirement, { checks, caps, repeats }: RenewalRule, from: Balance | null = null): Ledger {
  const leaves = leavesOf(requirement)
  const allocation = createAllocation(requirement, from?.allocated)
  const byCheck = new Map(from?.byCheck)
  const taken = createTaken(from?.taken ?? nothingTaken)
  const servedBy = ({ provider }: Course, { ticked }: Award) => checksServed(checks, provider, ticked)
  return {
    leaves,
    allocation,
    checks,
    filledLeaves: () => leaves.filter(({ id }) => (allocation.allocated.earned.get(id) ?? zero) > 0).length,
    servedBy,
    take(course, leaf, award) {
      const capsOn = caps.filter(({ id }) => award.ticked?.includes(id))
      const result = allocation.take(leaf, award.amount, { year: course.completedOn.slice(0, 4), caps: capsOn })
      for (const { id } of servedBy(course, award)) byCheck.set(id, plus(byCheck.get(id) ?? zero, award.amount))
      return result
    },
    firstTaken(course) {
      if (repeats || happensAgain.includes(course.category)) return null
      return taken.take(folded(course.title), folded(course.provider), course.completedOn)
    },
    close: () => ({ allocated: allocation.allocated, byCheck, taken: taken.all() }),
  }
}

/** What keeps its name and still is something new each time. */
export const happensAgain: readonly Category[] = ['cpr', 'firstAid', 'conference', 'contribution', 'service']

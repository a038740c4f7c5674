import { type Amount, minus, plus, sum, zero } from '../values/amount'
import type { Certification } from '../records/credential'
import { type Award, awardOf, type Course } from '../records/course'
import { type CycleWindow, cycleOf, requirementOf } from './cycle'
import { checksServed } from '../rule/provider'
import { creditedIn, type Renewal } from '../records/renewal'
import { type Check, leafFor, leavesOf, type Requirement, type RequirementLeaf } from '../rule/rule'
import {
  type Allocation,
  type CheckTotal,
  totalChecks,
  totalRequirement,
  createAllocation,
  type Earned,
  type Limit,
  neededFor,
  type RequirementTotal,
} from './requirementTotals'

/** Why a course, or part of it, doesn't count toward the running cycle. */
export type SurplusReason =
  | ({ readonly kind: 'limit' } & Limit)
  | { readonly kind: 'tooEarly' }
  | { readonly kind: 'tooLate' }
  | { readonly kind: 'notAccepted' }
  /** The issuer rejected the award. */
  | { readonly kind: 'rejected' }
  /** A closed cycle already credited it; `expiry` is that cycle's. */
  | { readonly kind: 'credited'; readonly expiry: CycleWindow['expiry'] }

/** What one course gives one certification. `counted + surplus` is the award; there's a reason exactly when there's surplus. */
export type CourseCount = {
  readonly course: Course
  readonly award: Amount
  /** The provider checks it counts toward, even if its part is full. */
  readonly serves: readonly Check[]
  /** The requirement it falls under; null if none accepts it. */
  readonly requirement: RequirementLeaf | null
  readonly counted: Amount
  readonly surplus: Amount
  readonly reason: SurplusReason | null
}

/** Credit carried over from the previous cycle: what counts, and what's more than this cycle needs. */
export type CarriedCount = { readonly requirementId: string; readonly counted: Amount; readonly surplus: Amount }

export type CycleCount = {
  readonly cycle: CycleWindow
  readonly required: Amount
  /** Still to earn; zero exactly when nothing in the tree or the checks blocks the renewal. */
  readonly needed: Amount
  /** `required - needed`: what the progress bar shows. */
  readonly progress: Amount
  readonly root: RequirementTotal
  readonly checks: readonly CheckTotal[]
  /** Earned under each leaf and for each provider check, by id. `needed` follows from these alone. */
  readonly earned: Earned
  readonly byProvider: Earned
  /** Carried over from the previous cycle, under each requirement. */
  readonly carriedIn: readonly CarriedCount[]
  /** Every course with an award for this certification, in counting order. */
  readonly courses: readonly CourseCount[]
}

const remembered = new WeakMap<readonly Course[], WeakMap<Certification, CycleCount>>()

/**
 * Counts the running cycle of one certification. `courses` must be in completion order (see `compareCourses`). The result is cached
 * per list of courses, because screens, forms and messages all ask for it.
 */
export function countCycle(certification: Certification, courses: readonly Course[]): CycleCount {
  const counts = remembered.get(courses) ?? new WeakMap<Certification, CycleCount>()
  const count = counts.get(certification) ?? countAnew(certification, courses)
  remembered.set(courses, counts.set(certification, count))
  return count
}

function countAnew(certification: Certification, courses: readonly Course[]): CycleCount {
  const { rule, renewals } = certification
  const cycle = cycleOf(certification)
  const requirement = requirementOf(rule, certification.certifiedOn, cycle)
  const ledger = createLedger(requirement, rule.checks)
  const carriedIn = carryIn(ledger.allocation, requirement, renewals.at(-1))
  const credited = creditedIn(renewals)
  const counted = courses.flatMap((course) => {
    const award = awardOf(course, certification.id)
    return award === null ? [] : [countCourse(course, award, cycle, ledger, credited.get(course.id) ?? null)]
  })
  const root = totalRequirement(requirement, ledger.allocation.earned)
  const checks = totalChecks(rule.checks, requirement, ledger.allocation.earned, ledger.byProvider)
  const [required, needed] = [requirement.min, neededFor(root, checks)]
  const { byProvider, allocation } = ledger
  return {
    cycle,
    required,
    needed,
    progress: minus(required, needed),
    root,
    checks,
    earned: allocation.earned,
    byProvider,
    carriedIn,
    courses: counted,
  }
}

/** The courses of this cycle that don't count in full. */
export function surplusOf(count: CycleCount): readonly CourseCount[] {
  return count.courses.filter(({ reason }) => reason?.kind === 'limit' || reason?.kind === 'notAccepted' || reason?.kind === 'rejected')
}

/** Credit earned in this cycle beyond its limits, so of no use here. */
export function surplusCredit(count: CycleCount): Amount {
  return sum(count.courses.filter(({ reason }) => reason?.kind === 'limit').map(({ surplus }) => surplus))
}

/** The courses that belong to this cycle, whether or not they count. */
export function insideOf(count: CycleCount): readonly CourseCount[] {
  return count.courses.filter(({ reason }) => reason?.kind !== 'tooEarly' && reason?.kind !== 'tooLate' && reason?.kind !== 'credited')
}

/** The courses completed before or after this cycle that no cycle has credited. */
export function outsideOf(count: CycleCount): readonly CourseCount[] {
  return count.courses.filter(({ reason }) => reason?.kind === 'tooEarly' || reason?.kind === 'tooLate')
}

/** The leaves of a counted tree, in order. */
export function leafCounts(count: RequirementTotal): readonly RequirementTotal[] {
  return count.children.length === 0 ? [count] : count.children.flatMap(leafCounts)
}

/** Allocates what the previous renewal carried over: it counts first. */
export function carryIn(allocation: Allocation, requirement: Requirement, last: Pick<Renewal, 'carried'> | undefined): readonly CarriedCount[] {
  const leaves = leavesOf(requirement)
  return (last?.carried ?? []).map(({ requirementId, amount }) => {
    const leaf = leaves.find(({ id }) => id === requirementId)
    const counted = leaf === undefined ? zero : allocation.take(leaf, amount, null).counted
    return { requirementId, counted, surplus: minus(amount, counted) }
  })
}

type Ledger = {
  readonly leaves: readonly RequirementLeaf[]
  readonly allocation: Allocation
  readonly byProvider: Earned
  readonly servedBy: (course: Course) => readonly Check[]
  readonly take: (course: Course, leaf: RequirementLeaf, award: Amount) => ReturnType<Allocation['take']>
}

function createLedger(requirement: Requirement, checks: readonly Check[]): Ledger {
  const leaves = leavesOf(requirement)
  const allocation = createAllocation(requirement)
  const byProvider = new Map<string, Amount>()
  const servedBy = ({ provider }: Course) => checksServed(checks, provider)
  return {
    leaves,
    allocation,
    byProvider,
    servedBy,
    take(course, leaf, award) {
      for (const { id } of servedBy(course)) byProvider.set(id, plus(byProvider.get(id) ?? zero, award))
      return allocation.take(leaf, award, course.completedOn.slice(0, 4))
    },
  }
}

function countCourse(
  course: Course,
  { amount: award, requirementId, submission }: Award,
  cycle: CycleWindow,
  ledger: Ledger,
  creditedFor: CycleWindow['expiry'] | null,
): CourseCount {
  const none = (reason: SurplusReason): CourseCount => ({ course, award, serves: [], requirement: null, counted: zero, surplus: award, reason })
  if (creditedFor !== null) return none({ kind: 'credited', expiry: creditedFor })
  if (course.completedOn < cycle.start) return none({ kind: 'tooEarly' })
  if (course.completedOn > cycle.educationEnds) return none({ kind: 'tooLate' })
  if (submission?.state === 'rejected') return none({ kind: 'rejected' })
  const requirement = leafFor(ledger.leaves, course.category, requirementId)
  if (requirement === null) return none({ kind: 'notAccepted' })
  const { counted, limit } = ledger.take(course, requirement, award)
  const surplus = minus(award, counted)
  const serves = ledger.servedBy(course)
  return { course, award, serves, requirement, counted, surplus, reason: surplus > 0 && limit !== null ? { kind: 'limit', ...limit } : null }
}

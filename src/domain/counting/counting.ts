import { type Amount, minus, sum, zero } from '../values/amount'
import type { Certification } from '../records/credential'
import { type Award, awardOf, type Course } from '../records/course'
import { type CycleWindow, cycleOf, requirementOf } from './cycle'
import { createLedger, type Ledger } from './ledger'
import { creditedIn, type Renewal } from '../records/renewal'
import { type Check, leafFor, leavesOf, type Requirement, type RequirementLeaf } from '../rule/rule'
import {
  type Allocation,
  type CapTotal,
  type CheckTotal,
  totalChecks,
  totalRequirement,
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
  /** Its requirement takes courses from that day on. */
  | { readonly kind: 'notYet'; readonly from: CycleWindow['start'] }
  /** The issuer counts a course once per cycle, and this one was taken before. */
  | { readonly kind: 'repeated'; readonly on: CycleWindow['start'] }
  /** The issuer rejected the award. */
  | { readonly kind: 'rejected' }
  /** A closed cycle already credited it; `expiry` is that cycle's. */
  | { readonly kind: 'credited'; readonly expiry: CycleWindow['expiry'] }

/** What one course gives one certification. `counted + surplus` is the award; there's a reason exactly when there's surplus. */
export type CourseCount = {
  readonly course: Course
  readonly award: Amount
  /** The checks it counts toward, even if its part is full: a spread, if it's the first credit under one more of the leaves asked for. */
  readonly serves: readonly Check[]
  /** The requirement it falls under; null if none accepts it. */
  readonly requirement: RequirementLeaf | null
  readonly counted: Amount
  readonly surplus: Amount
  /** The surplus that only the cycle's own maximums cut, not those of a course, a year or a cap: what could carry over. */
  readonly spare: Amount
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
  readonly caps: readonly CapTotal[]
  /** Earned under each leaf, and for each provider and ticked check, by id. `needed` follows from these alone. */
  readonly earned: Earned
  readonly byCheck: Earned
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
  const ledger = createLedger(requirement, rule)
  const carriedIn = carryIn(ledger.allocation, requirement, renewals.at(-1))
  const credited = creditedIn(renewals)
  const counted = courses.flatMap((course) => {
    const award = awardOf(course, certification.id)
    return award === null ? [] : [countCourse(course, award, cycle, ledger, credited.get(course.id) ?? null)]
  })
  const root = totalRequirement(requirement, ledger.allocation.earned)
  const checks = totalChecks(rule.checks, requirement, ledger.allocation.earned, ledger.byCheck)
  const caps = rule.caps.map((cap) => ({ cap, counted: ledger.allocation.underCaps.get(cap.id) ?? zero }))
  const [required, needed] = [requirement.min, neededFor(root, checks)]
  const { byCheck, allocation } = ledger
  return {
    cycle,
    required,
    needed,
    progress: minus(required, needed),
    root,
    checks,
    caps,
    earned: allocation.earned,
    byCheck,
    carriedIn,
    courses: counted,
  }
}

/** The courses of this cycle that don't count in full. */
export function surplusOf(count: CycleCount): readonly CourseCount[] {
  return insideOf(count).filter(({ reason }) => reason !== null)
}

/** Credit earned in this cycle beyond its limits, so of no use here. */
export function surplusCredit(count: CycleCount): Amount {
  return sum(count.courses.filter(({ reason }) => reason?.kind === 'limit').map(({ surplus }) => surplus))
}

/** The courses that belong to this cycle, whether or not they count. */
export function insideOf(count: CycleCount): readonly CourseCount[] {
  return count.courses.filter(({ reason }) => reason?.kind !== 'tooEarly' && reason?.kind !== 'tooLate' && reason?.kind !== 'credited')
}

/** All that's missing from the tree and from each check. What closes one of them helps, even if the cycle needs no less by then. */
export function totalMissing({ root, checks }: Pick<CycleCount, 'root' | 'checks'>): number {
  return checks.reduce<number>((total, { needed }) => total + needed, root.needed)
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

function countCourse(course: Course, given: Award, cycle: CycleWindow, ledger: Ledger, creditedFor: CycleWindow['expiry'] | null): CourseCount {
  const { amount: award, requirementId, submission } = given
  const none = (reason: SurplusReason): CourseCount => ({
    course,
    award,
    serves: [],
    requirement: null,
    counted: zero,
    surplus: award,
    spare: zero,
    reason,
  })
  if (creditedFor !== null) return none({ kind: 'credited', expiry: creditedFor })
  if (course.completedOn < cycle.start) return none({ kind: 'tooEarly' })
  if (course.completedOn > cycle.educationEnds) return none({ kind: 'tooLate' })
  if (submission?.state === 'rejected') return none({ kind: 'rejected' })
  const requirement = leafFor(ledger.leaves, course.category, requirementId)
  if (requirement === null) return none({ kind: 'notAccepted' })
  if (requirement.from !== undefined && course.completedOn < requirement.from) return none({ kind: 'notYet', from: requirement.from })
  const before = ledger.firstTaken(course)
  if (before !== null) return none({ kind: 'repeated', on: before })
  const filled = ledger.filledLeaves()
  const { counted, limit, within } = ledger.take(course, requirement, given)
  const surplus = minus(award, counted)
  const opened = ledger.checks.filter((check) => check.kind === 'spread' && filled < check.atLeast && ledger.filledLeaves() > filled)
  const serves = [...ledger.servedBy(course, given), ...opened]
  const reason = surplus > 0 && limit !== null ? ({ kind: 'limit', ...limit } as const) : null
  return { course, award, serves, requirement, counted, surplus, spare: minus(within, counted), reason }
}

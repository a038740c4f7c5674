import { type Amount, minus, zero } from '../values/amount'
import type { Award, Course } from '../records/course'
import type { CycleWindow } from './cycle'
import type { Ledger } from './ledger'
import { type Check, leafFor, type RequirementLeaf } from '../rule/rule'
import type { Limit } from './requirementTotals'

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

/** Counts a course completed on the cycle's days. `creditedFor` is the expiry of the closed cycle that credited it. */
export function countCourse(course: Course, given: Award, ledger: Ledger, creditedFor: CycleWindow['expiry'] | null): CourseCount {
  const { amount: award, requirementId, submission } = given
  const none = (reason: SurplusReason) => nothingOf(course, award, reason)
  if (creditedFor !== null) return none({ kind: 'credited', expiry: creditedFor })
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
  const reason = limit === null ? null : ({ kind: 'limit', ...limit } as const)
  return { course, award, serves, requirement, counted, surplus, spare: minus(within, counted), reason }
}

/** How a course counts that was completed before or after the cycle's days: not at all. */
export function countOutside(course: Course, { amount }: Award, { start }: CycleWindow, creditedFor: CycleWindow['expiry'] | null): CourseCount {
  if (creditedFor !== null) return nothingOf(course, amount, { kind: 'credited', expiry: creditedFor })
  return nothingOf(course, amount, { kind: course.completedOn < start ? 'tooEarly' : 'tooLate' })
}

function nothingOf(course: Course, award: Amount, reason: SurplusReason): CourseCount {
  return { course, award, serves: [], requirement: null, counted: zero, surplus: award, spare: zero, reason }
}

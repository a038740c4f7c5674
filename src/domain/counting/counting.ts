import { type Amount, minus, sum, zero } from '../values/amount'
import type { Certification } from '../records/credential'
import { awardOf, compareCourses, type Course } from '../records/course'
import { awardedTo } from '../records/courseShelves'
import type { CarriedCount } from './carried'
import { type CourseCount, countOutside } from './courseCount'
import type { CycleWindow } from './cycle'
import { isInCycle, openingOf, tally } from './cycleTally'
import { type CapTotal, type CheckTotal, totalChecks, totalRequirement, type Earned, neededFor, type RequirementTotal } from './requirementTotals'
import { itemAt, itemsOf, rememberedFor, type Shelf, shelfUntil } from '../values/shelf'
import type { PlainDate } from '../values/plainDate'

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
  /** The courses completed on the cycle's days, in counting order: in pieces, for what's remembered about each, and all. */
  readonly parts: Shelf<CourseCount>
  readonly within: readonly CourseCount[]
  /** Every course with an award for this certification, in counting order. Derived when it's asked for: it reads the courses of all cycles. */
  readonly courses: readonly CourseCount[]
}

const remembered = new WeakMap<Shelf<Course>, WeakMap<Certification, CycleCount>>()

/**
 * Counts the running cycle of one certification. `courses` must be in completion order (see `compareCourses`). The result is cached with
 * the certification's own courses, because screens, forms and messages all ask for it.
 */
export function countCycle(certification: Certification, courses: readonly Course[]): CycleCount {
  return countShelf(certification, awardedTo(courses, certification.id))
}

/** The same with only the courses completed by a day. */
export function countThrough(certification: Certification, courses: readonly Course[], day: PlainDate): CycleCount {
  return countShelf(
    certification,
    shelfUntil(awardedTo(courses, certification.id), ({ completedOn }) => completedOn > day),
  )
}

function countShelf(certification: Certification, own: Shelf<Course>): CycleCount {
  const counts = remembered.get(own) ?? new WeakMap<Certification, CycleCount>()
  const count = counts.get(certification) ?? countAnew(certification, own)
  remembered.set(own, counts.set(certification, count))
  return count
}

function countAnew(certification: Certification, own: Shelf<Course>): CycleCount {
  const { rule } = certification
  const opening = openingOf(certification)
  const { cycle, requirement, carriedIn } = opening
  const { parts, balance } = tally(opening, own)
  const { allocated, byCheck } = balance
  const root = totalRequirement(requirement, allocated.earned)
  const checks = totalChecks(rule.checks, requirement, allocated.earned, byCheck)
  const caps = rule.caps.map((cap) => ({ cap, counted: allocated.underCaps.get(cap.id) ?? zero }))
  const [required, needed] = [requirement.min, neededFor(root, checks)]
  const within = itemsOf(parts)
  let all: readonly CourseCount[] | null = null
  return {
    cycle,
    required,
    needed,
    progress: minus(required, needed),
    root,
    checks,
    caps,
    earned: allocated.earned,
    byCheck,
    carriedIn,
    parts,
    within,
    get courses() {
      all ??= everyCount(certification, own, within)
      return all
    },
  }
}

/** How a course counts, on whichever day it was completed; null if it has no award for the certification. */
export function countOf(certification: Certification, { parts }: CycleCount, course: Course): CourseCount | null {
  const { cycle, credited } = openingOf(certification)
  if (isInCycle(course, cycle)) return itemAt(parts, (count) => compareCourses(count.course, course))
  const award = awardOf(course, certification.id)
  return award === null ? null : countOutside(course, award, cycle, credited.get(course.id) ?? null)
}

function everyCount(certification: Certification, own: Shelf<Course>, within: readonly CourseCount[]): readonly CourseCount[] {
  const { cycle, credited } = openingOf(certification)
  const outside = itemsOf(own).flatMap((course) => {
    const award = isInCycle(course, cycle) ? null : awardOf(course, certification.id)
    return award === null ? [] : [countOutside(course, award, cycle, credited.get(course.id) ?? null)]
  })
  const later = outside.findIndex(({ course }) => course.completedOn >= cycle.start)
  return later < 0 ? [...outside, ...within] : [...outside.slice(0, later), ...within, ...outside.slice(later)]
}

/** The courses of this cycle that don't count in full. */
export function surplusOf({ parts }: CycleCount): readonly CourseCount[] {
  return itemsOf(parts.map(surplusIn))
}

/** Credit earned in this cycle beyond its limits, so of no use here. */
export function surplusCredit({ parts }: CycleCount): Amount {
  return sum(parts.map(overLimits))
}

const surplusIn = rememberedFor<CourseCount, readonly CourseCount[]>((part) =>
  part.filter(({ reason }) => reason !== null && reason.kind !== 'credited'),
)

const overLimits = rememberedFor<CourseCount, Amount>((part) =>
  sum(part.filter(({ reason }) => reason?.kind === 'limit').map(({ surplus }) => surplus)),
)

/** The courses that belong to this cycle, whether or not they count. */
export function insideOf(count: CycleCount): readonly CourseCount[] {
  return count.within.filter(({ reason }) => reason?.kind !== 'credited')
}

/** All that's missing from the tree and from each check. What closes one of them helps, even if the cycle needs no less by then. */
export function totalMissing({ root, checks }: Pick<CycleCount, 'root' | 'checks'>): number {
  return checks.reduce<number>((total, { needed }) => total + needed, root.needed)
}

/** The leaves of a counted tree, in order. */
export function leafCounts(count: RequirementTotal): readonly RequirementTotal[] {
  return count.children.length === 0 ? [count] : count.children.flatMap(leafCounts)
}

import { type Amount, largerOf, minus, plus, smallerOf, sum, zero } from './amount'
import type { Certification } from './credential'
import { awardFor, type Course } from './course'
import { type CycleWindow, cycleOf } from './cycle'
import { isLeaf, leavesOf, requiredBy, type Requirement, type RequirementLeaf } from './rule'

/** Why a course, or a part of it, does not count toward the running cycle. */
export type SurplusReason =
  | { readonly kind: 'limit'; readonly label: string; readonly max: Amount }
  | { readonly kind: 'tooEarly' }
  | { readonly kind: 'tooLate' }
  | { readonly kind: 'notAccepted' }

/** What one course gives one certification: `counted + surplus` is the award; a reason exactly where there is surplus. */
export type CourseCount = {
  readonly course: Course
  readonly award: Amount
  readonly counted: Amount
  readonly surplus: Amount
  readonly reason: SurplusReason | null
}

/** A node of the requirement tree with its numbers. */
export type RequirementCount = {
  readonly requirement: Requirement
  readonly counted: Amount
  readonly needed: Amount
  readonly children: readonly RequirementCount[]
}

export type CycleCount = {
  readonly cycle: CycleWindow
  readonly required: Amount
  /** Still to earn; zero exactly when nothing in the rule blocks the renewal. */
  readonly needed: Amount
  /** `required - needed`: where the bar stands. */
  readonly progress: Amount
  readonly root: RequirementCount
  /** Every course with an award for this certification, in the order of counting. */
  readonly courses: readonly CourseCount[]
}

/** Counts the running cycle of one certification. `courses` come in completion order (see `compareCourses`). */
export function countCycle(certification: Certification, courses: readonly Course[]): CycleCount {
  const { rule } = certification
  const cycle = cycleOf(certification)
  const allocation = createAllocation(rule.requirement)
  const counted = courses.flatMap((course) => {
    const award = awardFor(course, certification.id)
    return award === null ? [] : [countCourse(course, award, cycle, allocation)]
  })
  const root = countRequirement(rule.requirement, allocation.earned)
  const required = requiredBy(rule)
  return { cycle, required, needed: root.needed, progress: minus(required, root.needed), root, courses: counted }
}

/** The courses of this cycle that do not count in full. */
export function surplusOf(count: CycleCount): readonly CourseCount[] {
  return count.courses.filter(({ reason }) => reason?.kind === 'limit' || reason?.kind === 'notAccepted')
}

/** How many courses were completed before or after this cycle. */
export function outsideOf(count: CycleCount): number {
  return count.courses.filter(({ reason }) => reason?.kind === 'tooEarly' || reason?.kind === 'tooLate').length
}

/** The courses that count for less once another is there, and by how much: credit goes to the course completed first. */
export function displacedCourses(before: CycleCount, after: CycleCount): readonly { readonly course: Course; readonly lost: Amount }[] {
  const countedAfter = new Map(after.courses.map(({ course, counted }) => [course.id, counted]))
  return before.courses.flatMap(({ course, counted }) => {
    const lost = minus(counted, countedAfter.get(course.id) ?? counted)
    return lost === 0 ? [] : [{ course, lost }]
  })
}

/** The leaves of a counted tree, in order. */
export function leafCounts(count: RequirementCount): readonly RequirementCount[] {
  return count.children.length === 0 ? [count] : count.children.flatMap(leafCounts)
}

function countCourse(course: Course, award: Amount, cycle: CycleWindow, allocation: Allocation): CourseCount {
  const outside = (reason: SurplusReason): CourseCount => ({ course, award, counted: zero, surplus: award, reason })
  if (course.completedOn < cycle.start) return outside({ kind: 'tooEarly' })
  if (course.completedOn > cycle.educationEnds) return outside({ kind: 'tooLate' })
  const leaf = allocation.leaves.find((candidate) => candidate.categories.includes(course.category))
  if (leaf === undefined) return outside({ kind: 'notAccepted' })
  const { counted, limit } = allocation.take(leaf, award)
  const surplus = minus(award, counted)
  const reason = surplus > 0 && limit !== null ? ({ kind: 'limit', label: limit.label, max: limit.max ?? zero } as const) : null
  return { course, award, counted, surplus, reason }
}

type Allocation = {
  readonly leaves: readonly RequirementLeaf[]
  /** The sum of awards under each leaf, before any maximum. */
  readonly earned: ReadonlyMap<RequirementLeaf, Amount>
  /** Gives an award to a leaf: what of it still fits under every maximum above, and the tightest of them. */
  readonly take: (leaf: RequirementLeaf, award: Amount) => { readonly counted: Amount; readonly limit: Requirement | null }
}

function createAllocation(root: Requirement): Allocation {
  const leaves = leavesOf(root)
  const paths = pathsTo(root)
  const earned = new Map<RequirementLeaf, Amount>()
  const used = new Map<Requirement, Amount>()
  return {
    leaves,
    earned,
    take(leaf, award) {
      earned.set(leaf, plus(earned.get(leaf) ?? zero, award))
      const path = paths.get(leaf) ?? []
      let counted = award
      let limit: Requirement | null = null
      for (const node of path) {
        if (node.max === null) continue
        const room = minus(node.max, used.get(node) ?? zero)
        if (room < counted) [counted, limit] = [room, node]
      }
      for (const node of path) used.set(node, plus(used.get(node) ?? zero, counted))
      return { counted, limit }
    },
  }
}

/** For each leaf the nodes from the leaf up to the root. */
function pathsTo(root: Requirement): ReadonlyMap<RequirementLeaf, readonly Requirement[]> {
  if (isLeaf(root)) return new Map([[root, [root]]])
  return new Map(root.children.flatMap((child) => [...pathsTo(child)].map(([leaf, path]) => [leaf, [...path, root]] as const)))
}

/** `counted = min(max, what the children counted)`; `needed = max(min - counted, what the children still need)`. */
function countRequirement(requirement: Requirement, earned: ReadonlyMap<RequirementLeaf, Amount>): RequirementCount {
  const children = isLeaf(requirement) ? [] : requirement.children.map((child) => countRequirement(child, earned))
  const below = isLeaf(requirement) ? (earned.get(requirement) ?? zero) : sum(children.map((child) => child.counted))
  const counted = requirement.max === null ? below : smallerOf(requirement.max, below)
  const needed = largerOf(minus(requirement.min, counted), sum(children.map((child) => child.needed)))
  return { requirement, counted, needed, children }
}

import { type Amount, largerOf, minus, plus, smallerOf, sum, zero } from '../values/amount'
import { type Cap, type Check, isLeaf, leavesOf, type Requirement, type RequirementLeaf } from '../rule/rule'

/** Earned under each leaf, before any maximum is applied. With the checks, it decides what's needed. */
export type Earned = ReadonlyMap<string, Amount>

/** A node of the requirement tree with its numbers. */
export type RequirementTotal = {
  readonly requirement: Requirement
  readonly counted: Amount
  readonly needed: Amount
  readonly children: readonly RequirementTotal[]
}

/** A check with its numbers. `counted` is the number of leaves in hundredths for a spread, credit for the others. */
export type CheckTotal = { readonly check: Check; readonly counted: Amount; readonly needed: Amount }

/** A cap with the credit that counts under it. */
export type CapTotal = { readonly cap: Cap; readonly counted: Amount }

/**
 * `counted = min(max, sum of the children's counted)`, where a group reserves room for what its parts still need;
 * `needed = max(min - counted, what the children still need)`.
 */
export function totalRequirement(requirement: Requirement, earned: Earned): RequirementTotal {
  if (isLeaf(requirement)) {
    const counted = capped(requirement, earned.get(requirement.id) ?? zero)
    return { requirement, counted, needed: minus(requirement.min, counted), children: [] }
  }
  const children = requirement.children.map((child) => totalRequirement(child, earned))
  const open = sum(children.map((child) => child.needed))
  const below = capped(requirement, sum(children.map((child) => child.counted)))
  // A full group reserves room for what its parts still need; that much of the rest is surplus.
  const counted = requirement.max === null ? below : smallerOf(below, minus(requirement.max, open))
  return { requirement, counted, needed: largerOf(minus(requirement.min, counted), open), children }
}

/** The numbers of each check. `byCheck` is the credit under each provider and each ticked check, by id. */
export function totalChecks(checks: readonly Check[], requirement: Requirement, earned: Earned, byCheck: Earned): readonly CheckTotal[] {
  return checks.map((check) => {
    if (check.kind !== 'spread') {
      const counted = byCheck.get(check.id) ?? zero
      return { check, counted, needed: minus(check.min, counted) }
    }
    const filled = leavesOf(requirement).filter(({ id }) => (earned.get(id) ?? zero) > 0).length
    const missing = requirement.min === 0 ? 0 : Math.max(0, check.atLeast - filled)
    return { check, counted: (filled * 100) as Amount, needed: (check.each * missing) as Amount } // safe: whole numbers, never negative
  })
}

/** Still needed: the most that the tree or any check needs, never more than the cycle requires. */
export function neededFor(root: RequirementTotal, checks: readonly CheckTotal[]): Amount {
  return smallerOf(root.requirement.min, checks.map(({ needed }) => needed).reduce(largerOf, root.needed))
}

/** How far an allocation has come: where another can go on from. */
export type Allocated = {
  readonly earned: Earned
  /** What counts under each cap, by its id. */
  readonly underCaps: Earned
  readonly used: ReadonlyMap<Requirement, Amount>
  readonly usedInYear: ReadonlyMap<string, Amount>
}

const nothing: Allocated = { earned: new Map(), underCaps: new Map(), used: new Map(), usedInYear: new Map() }

/**
 * Assigns awards to leaves one by one, in completion order, and tells how much of each fits under every maximum above it. Groups
 * reserve room for the minimums of their other parts, so credit that's still needed is never called surplus.
 */
export type Allocation = {
  /** What's assigned so far. */
  readonly allocated: Allocated
  /** How much of an award counts. A course has its limits per year and per course; null for carried-over credit, which has none. */
  readonly take: (leaf: RequirementLeaf, award: Amount, course: Taken | null) => Share
}

/** What counts of an award, the limit that was hit, and what its own limits (course, year, caps) leave of it before the cycle's cut in. */
type Share = { readonly counted: Amount; readonly limit: Limit | null; readonly within: Amount }

/** What an allocation needs to know of a course: the calendar year it was completed in, and the caps it falls under. */
type Taken = { readonly year: string; readonly caps: readonly Cap[] }

/**
 * The limit that was hit: a requirement's or a cap's maximum in a cycle, or a leaf's for a calendar year or for one course. `isWhole`:
 * it's the whole rule's. `keptFor` names the part that a group reserves its remaining room for.
 */
export type Limit = {
  readonly label: string
  readonly max: Amount
  readonly per: 'cycle' | 'year' | 'course'
  readonly isWhole: boolean
  readonly keptFor: string | null
}

/** `from` is what an earlier allocation for the same requirement has assigned. It stays as it is. */
export function createAllocation(root: Requirement, from: Allocated = nothing): Allocation {
  const paths = pathsTo(root)
  const earned = new Map(from.earned)
  const used = new Map(from.used)
  const usedInYear = new Map(from.usedInYear)
  const underCaps = new Map(from.underCaps)
  const usedBy = (node: Requirement) => used.get(node) ?? zero

  /** What a node still needs: its own minimum, or its parts'. */
  const owed = (node: Requirement): Amount => {
    const own = minus(node.min, usedBy(node))
    return isLeaf(node) ? own : largerOf(own, sum(node.children.map(owed)))
  }

  return {
    allocated: { earned, underCaps, used, usedInYear },
    take(leaf, award, course) {
      let counted = award
      let limit: Limit | null = null
      const fit = (room: Amount, hit: Limit) => {
        if (room < counted) [counted, limit] = [room, hit]
      }
      if (course !== null) {
        const yearKey = `${leaf.id} ${course.year}`
        const { maxPerCourse, maxPerYear } = leaf
        if (maxPerCourse !== undefined) fit(maxPerCourse, limitOf(leaf, maxPerCourse, 'course'))
        if (maxPerYear !== undefined) fit(minus(maxPerYear, usedInYear.get(yearKey) ?? zero), limitOf(leaf, maxPerYear, 'year'))
        for (const cap of course.caps) fit(minus(cap.max, underCaps.get(cap.id) ?? zero), limitOf(cap, cap.max, 'cycle'))
        usedInYear.set(yearKey, plus(usedInYear.get(yearKey) ?? zero, counted))
      }
      const within = counted
      earned.set(leaf.id, plus(earned.get(leaf.id) ?? zero, within))
      const path = paths.get(leaf) ?? []
      let kept = zero
      path.forEach((node, index) => {
        const others = isLeaf(node) ? [] : node.children.filter((child) => child !== path[index - 1])
        kept = plus(kept, sum(others.map(owed)))
        if (node.max === null) return
        const room = minus(minus(node.max, usedBy(node)), kept)
        if (room >= counted) return
        counted = room
        limit = {
          ...limitOf(node, node.max, 'cycle'),
          isWhole: !isLeaf(node) && node === root,
          keptFor: others.find((child) => owed(child) > 0)?.label ?? null,
        }
      })
      for (const node of path) used.set(node, plus(usedBy(node), counted))
      for (const { id } of course?.caps ?? []) underCaps.set(id, plus(underCaps.get(id) ?? zero, counted))
      return { counted, limit, within }
    },
  }
}

function limitOf({ label }: { readonly label: string }, max: Amount, per: Limit['per']): Limit {
  return { label, max, per, isWhole: false, keptFor: null }
}

function capped({ max }: Requirement, amount: Amount): Amount {
  return max === null ? amount : smallerOf(max, amount)
}

/** For each leaf, the path from the leaf up to the root. */
function pathsTo(root: Requirement): ReadonlyMap<RequirementLeaf, readonly Requirement[]> {
  if (isLeaf(root)) return new Map([[root, [root]]])
  return new Map(root.children.flatMap((child) => [...pathsTo(child)].map(([leaf, path]) => [leaf, [...path, root]] as const)))
}

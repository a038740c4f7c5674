import { type Amount, largerOf, minus, plus, smallerOf, sum, zero } from '../values/amount'
import { type Check, isLeaf, leavesOf, type Requirement, type RequirementLeaf } from '../rule/rule'

/** Earned under each leaf, before any maximum is applied. With the checks, it decides what's needed. */
export type Earned = ReadonlyMap<string, Amount>

/** A node of the requirement tree with its numbers. */
export type RequirementTotal = {
  readonly requirement: Requirement
  readonly counted: Amount
  readonly needed: Amount
  readonly children: readonly RequirementTotal[]
}

/** A check with its numbers. `counted` is credit for a provider, the number of leaves in hundredths for a spread. */
export type CheckTotal = { readonly check: Check; readonly counted: Amount; readonly needed: Amount }

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

/** The numbers of each check. `byProvider` is the credit under each provider check, by id. */
export function totalChecks(checks: readonly Check[], requirement: Requirement, earned: Earned, byProvider: Earned): readonly CheckTotal[] {
  return checks.map((check) => {
    if (check.kind === 'provider') {
      const counted = byProvider.get(check.id) ?? zero
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

/**
 * Assigns awards to leaves one by one, in completion order, and tells how much of each fits under every maximum above it. Groups
 * reserve room for the minimums of their other parts, so credit that's still needed is never called surplus.
 */
export type Allocation = {
  readonly earned: Earned
  /** `year` is the calendar year of the award; null for carried-over credit, which has no yearly limit. */
  readonly take: (leaf: RequirementLeaf, award: Amount, year: string | null) => { readonly counted: Amount; readonly limit: Limit | null }
}

/**
 * The limit that was hit: a requirement's maximum, or its maximum per calendar year. `isWhole`: it's the whole rule's. `keptFor` names
 * the part that a group reserves its remaining room for.
 */
export type Limit = {
  readonly label: string
  readonly max: Amount
  readonly perYear: boolean
  readonly isWhole: boolean
  readonly keptFor: string | null
}

export function createAllocation(root: Requirement): Allocation {
  const paths = pathsTo(root)
  const earned = new Map<string, Amount>()
  const used = new Map<Requirement, Amount>()
  const usedInYear = new Map<string, Amount>()
  const usedBy = (node: Requirement) => used.get(node) ?? zero

  /** What a node still needs: its own minimum, or its parts'. */
  const owed = (node: Requirement): Amount => {
    const own = minus(node.min, usedBy(node))
    return isLeaf(node) ? own : largerOf(own, sum(node.children.map(owed)))
  }

  return {
    earned,
    take(leaf, award, year) {
      let counted = award
      let limit: Limit | null = null
      const key = `${leaf.id} ${year ?? ''}`
      if (leaf.maxPerYear !== undefined && year !== null) {
        const room = minus(leaf.maxPerYear, usedInYear.get(key) ?? zero)
        if (room < counted) [counted, limit] = [room, { label: leaf.label, max: leaf.maxPerYear, perYear: true, isWhole: false, keptFor: null }]
      }
      if (year !== null) usedInYear.set(key, plus(usedInYear.get(key) ?? zero, counted))
      earned.set(leaf.id, plus(earned.get(leaf.id) ?? zero, counted))
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
          label: node.label,
          max: node.max,
          perYear: false,
          isWhole: !isLeaf(node) && node === root,
          keptFor: others.find((child) => owed(child) > 0)?.label ?? null,
        }
      })
      for (const node of path) used.set(node, plus(usedBy(node), counted))
      return { counted, limit }
    },
  }
}

function capped({ max }: Requirement, amount: Amount): Amount {
  return max === null ? amount : smallerOf(max, amount)
}

/** For each leaf, the path from the leaf up to the root. */
function pathsTo(root: Requirement): ReadonlyMap<RequirementLeaf, readonly Requirement[]> {
  if (isLeaf(root)) return new Map([[root, [root]]])
  return new Map(root.children.flatMap((child) => [...pathsTo(child)].map(([leaf, path]) => [leaf, [...path, root]] as const)))
}

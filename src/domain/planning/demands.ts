import type { Amount } from '../values/amount'
import { type Check, isLeaf, leavesOf, type Requirement } from '../rule/rule'
import type { Earned, RequirementTotal } from '../counting/requirementTotals'

/** Of the courses that are taken the `amounts` must come to `least`. Whole numbers; no amount is larger than `least`. */
export type Demand = { readonly least: number; readonly amounts: Float64Array }

/** What a goal has and may get. Amounts stand in the order of the courses. */
export type Supply = {
  /** Before any course is taken. */
  readonly earned: Earned
  readonly byProvider: Earned
  /** With all courses taken. */
  readonly earnedOfAll: Earned
  readonly leafGifts: ReadonlyMap<string, Float64Array>
  readonly checkGifts: ReadonlyMap<string, Float64Array>
}

/** `constant` and the amounts of the courses that are taken; without amounts it is the constant alone. */
type Estimate = { readonly constant: number; readonly amounts: Float64Array | null }

/** A tree with many leaves would give too many demands: the exact count is asked in the end, so that leaving some out is harmless. */
const mostSums = 64

/**
 * Linear demands that every choice satisfies which brings a goal's need down to `target`. `root` is the tree with all courses
 * taken. The other way round they nearly always suffice, but not for every tree, so the search counts a choice that fulfils them.
 *
 * Where a maximum makes the tree bend, an estimate from above takes either the amounts or what the node counts with all courses:
 * each mixture of both is a demand of its own.
 */
export function demandsOf(root: RequirementTotal, checks: readonly Check[], target: Amount, supply: Supply): readonly Demand[] {
  if (root.requirement.min <= target) return []
  const demands = [...treeDemands(root, target, supply), ...checks.flatMap((check) => checkDemands(check, root.requirement, target, supply))]
  return withoutImplied(demands.filter(({ least }) => least > 0).map(inSmallNumbers))
}

function treeDemands(node: RequirementTotal, target: number, supply: Supply): readonly Demand[] {
  const own = countedAtMost(node, supply).flatMap((counted) => demand(counted, node.requirement.min - target))
  // What the parts still need with all courses taken, they need anyway: each may need so much more than that.
  const room = target - node.children.reduce((total, { needed }) => total + needed, 0)
  const parts = node.children.flatMap((child) => treeDemands(child, child.needed + room, supply))
  const together = room > 0 && node.children.length > 1 ? sums(node.children.map((child) => metAtMost(child, supply))) : []
  return [...own, ...parts, ...together.flatMap((met) => demand(met, -target))]
}

/** Estimates from above of what a node counts; the first is a constant. */
function countedAtMost({ requirement, counted, children }: RequirementTotal, supply: Supply): readonly Estimate[] {
  const withAll: Estimate = { constant: counted, amounts: null }
  if (!isLeaf(requirement)) return [withAll, ...sums(children.map((child) => countedAtMost(child, supply))).filter(({ amounts }) => amounts !== null)]
  const amounts = supply.leafGifts.get(requirement.id)
  return amounts === undefined ? [withAll] : [withAll, { constant: supply.earned.get(requirement.id) ?? 0, amounts }]
}

/** The same of what a node needs, below zero: the less it needs the higher. */
function metAtMost(node: RequirementTotal, supply: Supply): readonly Estimate[] {
  const counted = countedAtMost(node, supply).slice(1)
  return [
    { constant: 0 - node.needed, amounts: null },
    ...counted.map(({ constant, amounts }) => ({ constant: constant - node.requirement.min, amounts })),
  ]
}

function checkDemands(check: Check, requirement: Requirement, target: number, supply: Supply): readonly Demand[] {
  if (check.kind === 'provider') {
    const amounts = supply.checkGifts.get(check.id) ?? null
    return demand({ constant: supply.byProvider.get(check.id) ?? 0, amounts }, check.min - target)
  }
  if (requirement.min === 0 || check.each === 0) return []
  const filled = leavesOf(requirement).map(({ id }): readonly Estimate[] => {
    const withAll: Estimate = { constant: (supply.earnedOfAll.get(id) ?? 0) > 0 ? 1 : 0, amounts: null }
    const amounts = supply.leafGifts.get(id)
    if (amounts === undefined || (supply.earned.get(id) ?? 0) > 0) return [withAll]
    return [withAll, { constant: 0, amounts: amounts.map((amount) => (amount > 0 ? 1 : 0)) }]
  })
  return sums(filled).flatMap((count) => demand(count, check.atLeast - Math.floor(target / check.each)))
}

function demand({ constant, amounts }: Estimate, least: number): readonly Demand[] {
  return amounts === null ? [] : [{ least: least - constant, amounts }]
}

/** Every sum of one estimate of each term. */
function sums(terms: readonly (readonly Estimate[])[]): readonly Estimate[] {
  const count = terms.reduce((product, term) => product * term.length, 1)
  const nothing: Estimate = { constant: 0, amounts: null }
  if (count <= mostSums) {
    return terms.reduce<readonly Estimate[]>((before, term) => before.flatMap((sum) => term.map((next) => added(sum, next))), [nothing])
  }
  const constants = terms.map((term) => term[0] ?? nothing)
  const linear = terms.map((term) => term.at(-1) ?? nothing)
  const alone = linear.map((estimate, index) => constants.with(index, estimate))
  const butOne = constants.map((estimate, index) => linear.with(index, estimate))
  return [linear, ...alone, ...butOne].map((mixture) => mixture.reduce(added, nothing))
}

function added(a: Estimate, b: Estimate): Estimate {
  const [first, second] = [a.amounts, b.amounts]
  const amounts = first !== null && second !== null ? first.map((amount, index) => amount + (second[index] ?? 0)) : (first ?? second)
  return { constant: a.constant + b.constant, amounts }
}

function inSmallNumbers({ least, amounts }: Demand): Demand {
  const unit = amounts.reduce(commonDivisor, 0) || 1
  const small = Math.ceil(least / unit)
  return { least: small, amounts: amounts.map((amount) => Math.min(small, amount / unit)) }
}

/** The largest whole number that divides both. */
export function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}

/** Without those that follow from another one: there every course gives at most the same share of what is asked. */
function withoutImplied(demands: readonly Demand[]): readonly Demand[] {
  const kept: Demand[] = []
  for (const next of demands) {
    if (kept.some((other) => implies(other, next))) continue
    const others = kept.filter((other) => !implies(next, other))
    kept.splice(0, kept.length, ...others, next)
  }
  return kept
}

function implies(a: Demand, b: Demand): boolean {
  return a.amounts.every((amount, index) => amount * b.least <= (b.amounts[index] ?? 0) * a.least)
}

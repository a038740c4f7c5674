import { type Amount, minus, plus, zero } from '../values/amount'
import { isLeaf, leavesOf, type Requirement, type RequirementLeaf } from '../rule/rule'
import { totalChecks, totalRequirement, neededFor, type RequirementTotal } from '../counting/requirementTotals'
import type { Goal, SearchCandidate } from './target'

/** What one goal has with some candidates taken. */
export type GoalState = { readonly earned: ReadonlyMap<string, Amount>; readonly byProvider: ReadonlyMap<string, Amount> }

/** What each goal has with these candidates. */
export function statesWith(goals: readonly Goal[], candidates: readonly SearchCandidate[], indices: readonly number[]): readonly GoalState[] {
  return goals.map((_, goal) => stateWith(goals, candidates, indices, goal))
}

export function stateWith(goals: readonly Goal[], candidates: readonly SearchCandidate[], indices: readonly number[], goal: number): GoalState {
  const earned = new Map(goals[goal]?.earned)
  const byProvider = new Map(goals[goal]?.byProvider)
  for (const index of indices) {
    for (const gift of candidates[index]?.gifts ?? []) {
      if (gift.goal !== goal) continue
      earned.set(gift.leafId, plus(earned.get(gift.leafId) ?? zero, gift.amount))
      for (const id of gift.checkIds) byProvider.set(id, plus(byProvider.get(id) ?? zero, gift.amount))
    }
  }
  return { earned, byProvider }
}

export function countState(
  { requirement, checks }: Pick<Goal, 'requirement' | 'checks'>,
  { earned, byProvider }: GoalState,
): { readonly root: RequirementTotal; readonly needed: Amount } {
  const root = totalRequirement(requirement, earned)
  return { root, needed: neededFor(root, totalChecks(checks, requirement, earned, byProvider)) }
}

/** What the tree and each check still need. */
export function neededParts({ requirement, checks }: Pick<Goal, 'requirement' | 'checks'>, { earned, byProvider }: GoalState): readonly Amount[] {
  return [totalRequirement(requirement, earned).needed, ...totalChecks(checks, requirement, earned, byProvider).map(({ needed }) => needed)]
}

/** What candidates give one leaf or one check of a goal, as far as it can matter. */
export type Gains = { readonly kind: 'leaf' | 'check'; readonly id: string; readonly amounts: Float64Array }

/** What each of the candidates adds to a goal in this state, if `target` is all that may still be needed. Without leaves and checks to which none adds. */
export function gainsOf(
  goal: Goal,
  goalIndex: number,
  { earned, byProvider }: GoalState,
  target: Amount,
  candidates: readonly SearchCandidate[],
): readonly Gains[] {
  const leaves = leavesOf(goal.requirement).map(({ id }) => id)
  const gainsIn = (kind: Gains['kind'], id: string, room: number): readonly Gains[] => {
    const amounts = Float64Array.from(candidates, ({ gifts }) => {
      const given = gifts.filter((gift) => gift.goal === goalIndex && (kind === 'leaf' ? gift.leafId === id : gift.checkIds.includes(id)))
      return Math.min(
        room,
        given.reduce((total, { amount }) => total + amount, 0),
      )
    })
    return amounts.some((amount) => amount > 0) ? [{ kind, id, amounts }] : []
  }
  return [
    ...[...new Set(leaves)].flatMap((id) => gainsIn('leaf', id, minus(enoughUnder(goal, id), earned.get(id) ?? zero))),
    ...goal.checks.flatMap((check) =>
      check.kind === 'provider' ? gainsIn('check', check.id, minus(minus(check.min, target), byProvider.get(check.id) ?? zero)) : [],
    ),
  ]
}

/** With so much under a leaf, more of it changes nothing: its maximum is reached, or every minimum above it. */
function enoughUnder({ requirement, checks }: Goal, leafId: string): Amount {
  const isSpread = checks.some(({ kind }) => kind === 'spread')
  const enough = pathsOf(requirement).flatMap(({ leaf, mins }) => (leaf.id === leafId ? [Math.min(leaf.max ?? Infinity, Math.max(...mins))] : []))
  return Math.max(isSpread ? 1 : 0, ...enough) as Amount // safe: one of several amounts, or one hundredth
}

/** Every leaf with the minimums from it up to the root. */
function pathsOf(requirement: Requirement): readonly { readonly leaf: RequirementLeaf; readonly mins: readonly Amount[] }[] {
  if (isLeaf(requirement)) return [{ leaf: requirement, mins: [requirement.min] }]
  return requirement.children.flatMap(pathsOf).map(({ leaf, mins }) => ({ leaf, mins: [...mins, requirement.min] }))
}

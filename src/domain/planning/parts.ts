import type { Amount } from '../values/amount'
import { type CoverSearch, createCoverSearch } from './cover'
import type { Cover } from './raise'
import { demandsOf } from './demands'
import { countState, type Gains, gainsOf, type GoalState, stateWith } from './gains'
import type { Goal, SearchCandidate } from './target'

/** Bring each goal down to its target, with some candidates taken already and others to choose from. */
export type Task = {
  readonly goals: readonly Goal[]
  readonly candidates: readonly SearchCandidate[]
  /** Indices of the candidates that are taken in any case. */
  readonly given: readonly number[]
  /** Indices of those to choose from, ascending. */
  readonly pool: readonly number[]
  /** What each goal needs with all of them: the least that can be reached. Null for a goal that is not counted. */
  readonly targets: readonly Amount[]
}

/** Goals that share candidates, with the search for the lightest of these. `indices` are those candidates, ascending. */
export type Part = { readonly indices: readonly number[]; readonly search: CoverSearch }

/** A goal that is not at its target yet. */
type OpenGoal = { readonly index: number; readonly goal: Goal; readonly target: Amount; readonly before: GoalState; readonly gains: readonly Gains[] }

/** Goals that share no candidate are parts of their own: searching them apart is far less than searching them together. */
export function partsOf(task: Task, countScale: number): readonly Part[] {
  return groupsOf(openGoals(task)).map((group) => {
    const positions = task.pool.flatMap((_, position) => (group.some((goal) => gives(goal, position)) ? [position] : []))
    const indices = positions.map((position) => task.pool[position] ?? 0)
    const own = group.map((goal) => ({ ...goal, gains: goal.gains.map((gain) => ({ ...gain, amounts: pick(gain.amounts, positions) })) }))
    return { indices, search: createCoverSearch(coverOf(task, own, indices, countScale)) }
  })
}

function openGoals({ goals, candidates, given, pool, targets }: Task): readonly OpenGoal[] {
  const poolCandidates = pool.flatMap((index) => candidates[index] ?? [])
  return goals.flatMap((goal, index): readonly OpenGoal[] => {
    const target = targets[index]
    const before = stateWith(goals, candidates, given, index)
    if (target === undefined || countState(goal, before).needed <= target) return []
    return [{ index, goal, target, before, gains: gainsOf(goal, index, before, target, poolCandidates) }]
  })
}

function gives({ gains }: OpenGoal, position: number): boolean {
  return gains.some(({ amounts }) => (amounts[position] ?? 0) > 0)
}

function pick(amounts: Float64Array, positions: readonly number[]): Float64Array {
  return Float64Array.from(positions, (position) => amounts[position] ?? 0)
}

function groupsOf(goals: readonly OpenGoal[]): readonly (readonly OpenGoal[])[] {
  return goals.reduce<readonly (readonly OpenGoal[])[]>((groups, goal) => {
    const isTied = (group: readonly OpenGoal[]) => group.some((other) => sharesCandidate(other, goal))
    return [...groups.filter((group) => !isTied(group)), [...groups.filter(isTied).flat(), goal]]
  }, [])
}

function sharesCandidate(a: OpenGoal, b: OpenGoal): boolean {
  const positions = a.gains[0]?.amounts ?? new Float64Array()
  return positions.some((_, position) => gives(a, position) && gives(b, position))
}

function coverOf({ goals, candidates, given, pool }: Task, group: readonly OpenGoal[], indices: readonly number[], countScale: number): Cover {
  const costs = indices.map((index) => candidates[index]?.cost ?? 0)
  const demands = group.flatMap(({ index, goal, target, before, gains }) => {
    const withAll = stateWith(goals, candidates, [...given, ...pool], index)
    const giftsOf = (kind: Gains['kind']) => new Map(gains.flatMap((gain) => (gain.kind === kind ? [[gain.id, gain.amounts]] : [])))
    const supply = { ...before, earnedOfAll: withAll.earned, leafGifts: giftsOf('leaf'), checkGifts: giftsOf('check') }
    return demandsOf(countState(goal, withAll).root, goal.checks, target, supply)
  })
  return {
    costs,
    countScale,
    demands,
    betters: bettersOf(
      costs,
      group.flatMap(({ gains }) => gains),
    ),
    suffices: (isTaken) => {
      const taken = [...given, ...indices.filter((_, position) => isTaken[position] !== 0)]
      return group.every(({ index, goal, target }) => countState(goal, stateWith(goals, candidates, taken, index)).needed <= target)
    },
  }
}

/** Where one candidate is taken without a better one, the better one in its place is an improvement: it costs less, or comes first. */
function bettersOf(costs: readonly number[], gains: readonly Gains[]): readonly (readonly number[])[] {
  const isBetter = (a: number, b: number) => {
    const [costOfA, costOfB] = [costs[a] ?? 0, costs[b] ?? 0]
    if (costOfA > costOfB || (costOfA === costOfB && a >= b)) return false
    return gains.every(({ amounts }) => (amounts[a] ?? 0) >= (amounts[b] ?? 0))
  }
  return costs.map((_, course) => [...costs.keys()].filter((other) => isBetter(other, course)))
}

import type { Amount } from '../values/amount'
import type { Choice, Meter } from './cover'
import { countState, statesWith } from './gains'
import type { Goal, SearchCandidate } from './target'
import { type Part, partsOf, type Task } from './parts'

export type SearchResult = {
  /** Indices of the candidates to take, ascending. */
  readonly chosen: readonly number[]
  /** What each goal still needs with them. */
  readonly remaining: readonly Amount[]
  /** False where the search was cut short, so that a better choice may exist. */
  readonly isExact: boolean
  /** How many nodes of the search tree were looked at. */
  readonly nodes: number
}

/** Nodes after which the search is cut short: many times what realistic cases take, and about a quarter of a second. */
export const defaultBudget = 12_000

/**
 * Chooses the candidates that leave the least to earn, in hours over all goals; among such choices the one with the least cost,
 * then with the fewest candidates, then the one whose list of indices is the smallest.
 *
 * A course never raises what is needed, so with any exclusive candidate the least is left when all others are taken too. That
 * makes the rest a question of covering: bring each goal down to that at the least cost.
 */
export function search(goals: readonly Goal[], candidates: readonly SearchCandidate[], budget = defaultBudget): SearchResult {
  const meter: Meter = { nodes: 0, budget, isExhausted: false }
  const chosen = lightestOf(tasksOf(goals, candidates), candidates, meter)
  const remaining = neededWith(goals, candidates, chosen)
  return { chosen, remaining, isExact: !meter.isExhausted, nodes: meter.nodes }
}

/** One task for each exclusive candidate, and one without any, as far as nothing else leaves less to earn. */
function tasksOf(goals: readonly Goal[], candidates: readonly SearchCandidate[]): readonly Task[] {
  const exclusive = [...candidates.keys()].filter((index) => candidates[index]?.isExclusive === true)
  const pool = [...candidates.keys()].filter((index) => candidates[index]?.isExclusive !== true)
  const tasks = [[], ...exclusive.map((index) => [index])].map((given) => {
    const needed = neededWith(goals, candidates, [...given, ...pool])
    const hours = goals.reduce((total, { hoursPerUnit }, goal) => total + (needed[goal] ?? 0) * hoursPerUnit, 0)
    return { hours, task: { goals, candidates, given, pool, targets: needed } }
  })
  const least = Math.min(...tasks.map(({ hours }) => hours))
  return tasks.flatMap(({ hours, task }) => (hours === least ? [task] : []))
}

function neededWith(goals: readonly Goal[], candidates: readonly SearchCandidate[], indices: readonly number[]): readonly Amount[] {
  const states = statesWith(goals, candidates, indices)
  return goals.flatMap((goal, index) => {
    const state = states[index]
    return state === undefined ? [] : [countState(goal, state).needed]
  })
}

/** A task on its way: the best choice known for each of its parts. */
type Attempt = {
  readonly given: readonly number[]
  /** What the candidates weigh that are taken in any case. */
  readonly givenWeight: number
  readonly parts: readonly Part[]
  choices: readonly Choice[]
}

function lightestOf(tasks: readonly Task[], candidates: readonly SearchCandidate[], meter: Meter): readonly number[] {
  const countScale = candidates.length + 1
  const attempts = tasks.map((task): Attempt => {
    const parts = partsOf(task, countScale)
    const givenWeight = task.given.reduce((total, index) => total + (candidates[index]?.cost ?? 0) * countScale + 1, 0)
    return { given: task.given, givenWeight, parts, choices: parts.map(({ search: { quickChoice } }) => quickChoice) }
  })
  // The most promising first, so that most of the others are seen to be heavier without a search.
  const inOrder = attempts.toSorted((a, b) => lowerBound(a) - lowerBound(b))
  let least = Math.min(...attempts.map(weightOf))
  for (const attempt of inOrder) {
    improve(attempt, least, meter)
    least = Math.min(least, weightOf(attempt))
  }
  const lists = inOrder.flatMap((attempt) => (weightOf(attempt) === least ? [firstInOrder(attempt, meter)] : []))
  return lists.reduce((first, next) => (isBefore(next, first) ? next : first))
}

function weightOf({ givenWeight, choices }: Attempt): number {
  return choices.reduce((total, { weight }) => total + weight, givenWeight)
}

function lowerBound({ givenWeight, parts }: Attempt): number {
  return parts.reduce((total, { search: part }) => total + part.lowerBound, givenWeight)
}

/** Finds the lightest choices of an attempt, unless they weigh more than `most` together. */
function improve(attempt: Attempt, most: number, meter: Meter): void {
  let bound = lowerBound(attempt)
  const choices: Choice[] = []
  for (const { search: part } of attempt.parts) {
    if (bound > most) return
    const limit = most - bound + part.lowerBound + 1
    const lighter = part.lightest(Math.min(limit, part.quickChoice.weight), meter)
    const choice = lighter ?? part.quickChoice
    bound += choice.weight - part.lowerBound
    choices.push(choice)
  }
  if (bound <= most) attempt.choices = choices
}

function firstInOrder({ given, parts, choices }: Attempt, meter: Meter): readonly number[] {
  const ofParts = parts.flatMap(({ indices, search: part }, index) => {
    const choice = choices[index]
    if (choice === undefined) return []
    const { isTaken } = part.firstInOrder(choice, meter)
    return indices.filter((_, position) => isTaken[position] !== 0)
  })
  return [...given, ...ofParts].toSorted((a, b) => a - b)
}

/** Whether a list of indices is smaller, both being of the same length. */
function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((index, position) => index !== b[position])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}

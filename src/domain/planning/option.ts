import type { Contribution, Target } from './target'

/** What the search can take. */
export type SearchCandidate = {
  /** What the search minimizes: a whole number, not negative. */
  readonly cost: number
  readonly contributions: readonly Contribution[]
  /** At most one candidate with this mark is taken: one specialization a cycle. */
  readonly isExclusive: boolean
}

/** A candidate prepared for the search. */
export type Option = SearchCandidate & {
  readonly index: number
  /** Cost first, then count: a cheaper choice weighs less; at the same cost, the one with fewer candidates does. */
  readonly weight: number
  /** What it gives each target. */
  readonly byTarget: readonly (readonly Contribution[])[]
}

export function optionsOf(candidates: readonly SearchCandidate[], targets: readonly Target[]): readonly Option[] {
  return candidates.map((candidate, index) => ({
    ...candidate,
    index,
    weight: candidate.cost * (candidates.length + 1) + 1,
    byTarget: targets.map((_, at) => candidate.contributions.filter(({ target }) => target === at)),
  }))
}

export function weightOf(choice: readonly Option[]): number {
  return choice.reduce((total, { weight }) => total + weight, 0)
}

/** Whether a choice weighs less than another, or weighs the same and comes first. */
export function isBetter(choice: readonly Option[], other: readonly Option[]): boolean {
  const difference = weightOf(choice) - weightOf(other)
  return difference < 0 || (difference === 0 && comesFirst(choice, other))
}

/** Whether the choice's list of indices is the smaller one. */
export function comesFirst(choice: readonly Option[], other: readonly Option[]): boolean {
  const [indices, others] = [indicesOf(choice), indicesOf(other)]
  const at = indices.findIndex((index, position) => index !== others[position])
  return at >= 0 && (indices[at] ?? 0) < (others[at] ?? 0)
}

/** Ascending. */
export function indicesOf(choice: readonly Option[]): readonly number[] {
  return choice.map(({ index }) => index).toSorted((a, b) => a - b)
}

/**
 * Whether an option can replace another in every choice and improve it: it gives as much everywhere, and costs less or, at the same
 * cost, comes first. So of identical candidates, only the first ones are ever taken.
 */
export function replaces(option: Option, other: Option): boolean {
  if (option.isExclusive !== other.isExclusive || option.cost > other.cost) return false
  if (option.cost === other.cost && option.index >= other.index) return false
  return other.contributions.every(({ target, leafId, checkIds, amount }) =>
    option.contributions.some(
      (own) => own.target === target && own.leafId === leafId && own.amount >= amount && checkIds.every((id) => own.checkIds.includes(id)),
    ),
  )
}

import type { Amount } from '../values/amount'
import type { Check, Requirement } from '../rule/rule'

/** One certification's cycle as the search sees it. */
export type Goal = {
  readonly requirement: Requirement
  readonly checks: readonly Check[]
  /** What has been earned already, by leaf id and by provider check id (see `tally.ts`). */
  readonly earned: ReadonlyMap<string, Amount>
  readonly byProvider: ReadonlyMap<string, Amount>
  /** Hundredths of an hour that one unit is: remaining needs of different units are added up in hours, so it is more than 0. 100 where not known. */
  readonly hoursPerUnit: number
}

/** What taking a course gives one goal. */
export type Gift = {
  /** Index of the goal. */
  readonly goal: number
  readonly leafId: string
  /** The provider checks that it serves. */
  readonly checkIds: readonly string[]
  readonly amount: Amount
}

export type SearchCandidate = {
  /** A whole number that is not negative: what the search keeps small. */
  readonly cost: number
  readonly gifts: readonly Gift[]
  /** Of all candidates with this mark at most one may be taken: the advice of one specialization a cycle. */
  readonly isExclusive: boolean
}

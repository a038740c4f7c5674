import { sum } from '../values/amount'
import { hoursForCredit } from '../rule/credit'
import type { Candidate } from './candidates'
import type { Placed } from './place'

/** What a suggestion keeps small: contact hours, money, or credit that does not count. */
export type Objective = 'hours' | 'cost' | 'waste'

/** More than any course costs: a course of unknown price is taken only where one of known price does not do. */
const unknownCost = 10_000_000

/** What the search keeps small; of two that are alike the one that is planned already. */
export function costOf({ hours, cost, planned }: Candidate, awards: Placed['awards'], objective: Objective): number {
  const given = awards.map(({ amount, term: { certification } }) => hoursForCredit(amount, certification.rule.unit) ?? amount)
  const costs: Readonly<Record<Objective, number>> = { hours, cost: cost ?? unknownCost, waste: sum(given) }
  return costs[objective] * 2 + (planned === null ? 1 : 0)
}

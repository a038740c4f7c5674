import { largestCost, sum } from '../values/amount'
import { hoursForCredit } from '../rule/credit'
import type { Candidate } from './candidates'
import type { Placed } from './place'

/** What a suggestion minimizes: contact hours, money, or credit that doesn't count. */
export type Objective = 'hours' | 'cost' | 'waste'

/** A course of unknown price is taken only if the others won't do. */
const unknownCost = largestCost

/** What the search minimizes. Of two otherwise equal courses, the one already planned costs less. */
export function costOf({ hours, cost, planned }: Candidate, awards: Placed['awards'], objective: Objective): number {
  const given = awards.map(({ amount, cycle: { certification } }) => hoursForCredit(amount, certification.rule.unit) ?? amount)
  const costs: Readonly<Record<Objective, number>> = { hours, cost: cost ?? unknownCost, waste: sum(given) }
  return costs[objective] * 2 + (planned === null ? 1 : 0)
}

import { largestCost, sum } from '../values/amount'
import { hoursForCredit } from '../rule/credit'
import type { Placed } from './place'

/** What a suggestion minimizes: contact hours, money, or credit that doesn't count. */
export type Objective = 'hours' | 'cost' | 'waste'

/** A course of unknown price is taken only if the others won't do. */
const unknownCost = largestCost

/** What the search minimizes. */
export function costOf({ candidate: { hours, cost }, awards }: Placed, objective: Objective): number {
  const given = awards.map(({ amount, cycle: { certification } }) => hoursForCredit(amount, certification.rule.unit) ?? amount)
  const costs: Readonly<Record<Objective, number>> = { hours, cost: cost ?? unknownCost, waste: sum(given) }
  return costs[objective]
}

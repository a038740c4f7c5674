import { type Amount, minus, zero } from '../values/amount'
import type { Renewal } from '../records/renewal'
import { leavesOf, type Requirement } from '../rule/rule'
import type { Allocation } from './requirementTotals'

/** Credit carried over from the previous cycle: what counts, and what's more than this cycle needs. */
export type CarriedCount = { readonly requirementId: string; readonly counted: Amount; readonly surplus: Amount }

/** Allocates what the previous renewal carried over: it counts first. */
export function carryIn(allocation: Allocation, requirement: Requirement, last: Pick<Renewal, 'carried'> | undefined): readonly CarriedCount[] {
  const leaves = leavesOf(requirement)
  return (last?.carried ?? []).map(({ requirementId, amount }) => {
    const leaf = leaves.find(({ id }) => id === requirementId)
    const counted = leaf === undefined ? zero : allocation.take(leaf, amount, null).counted
    return { requirementId, counted, surplus: minus(amount, counted) }
  })
}

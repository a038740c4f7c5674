import { checksServed } from '../rule/provider'
import { leafFor, leavesOf } from '../rule/rule'
import type { Placed } from './place'
import { cardTarget, type PlanCycle } from './planCycle'
import type { Contribution } from './target'

/** What a course gives each cycle. A cycle's index is also its target's. */
export function contributionsTo(cycles: readonly PlanCycle[], { candidate, awards }: Placed): readonly Contribution[] {
  return awards.flatMap(({ amount, requirementId, cycle }): readonly Contribution[] => {
    const leaf = leafFor(leavesOf(cycle.requirement), candidate.category, requirementId)
    if (leaf === null) return []
    const checks = checksServed(cycle.certification.rule.checks, candidate.provider)
    return [{ target: cycles.indexOf(cycle), leafId: leaf.id, checkIds: checks.map(({ id }) => id), amount }]
  })
}

/** What a class gives the card. The card's target comes after the cycles' targets. */
export function contributionToCard(cycles: readonly PlanCycle[]): Contribution {
  const { id, min } = cardTarget.requirement
  return { target: cycles.length, leafId: id, checkIds: [], amount: min }
}

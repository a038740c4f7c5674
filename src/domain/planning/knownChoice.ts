import { leafCounts } from '../counting/counting'
import type { CycleOutlook } from '../counting/outlook'
import type { RequirementTotal } from '../counting/requirementTotals'
import { isCardClass } from '../rule/category'
import { isLeaf } from '../rule/rule'
import type { Candidate } from './candidates'
import { choose, entriesFor, type Entry, type Wanting } from './choose'
import type { PlanContext } from './context'
import type { Choice } from './placement'
import { isWorthTaking } from './worthTaking'

/** The known courses that are worth taking, each one beside the others. */
export function knownChoice(known: readonly Candidate[], wanting: Wanting, context: PlanContext): Choice {
  const { objective, oneSpecialization } = context.options
  const isExclusive = ({ placed: { candidate } }: Entry) => oneSpecialization && isSpecialization(candidate)
  const isWorth = (entry: Entry, chosen: readonly Entry[]) => {
    const others = chosen.filter((other) => other !== entry)
    return isWorthTaking(entry, others, wanting, objective)
  }
  const offered = known.filter((candidate) => !isCardClass(candidate.category) || isRequired(candidate, wanting.cycles))
  let entries = entriesFor(offered, wanting, context).filter((entry) => isWorth(entry, []))
  for (;;) {
    const { chosen, isExact } = choose(entries, wanting, context, isExclusive)
    const spare = chosen.find((entry) => !isWorth(entry, chosen))
    if (spare !== undefined) {
      entries = entries.filter((entry) => entry !== spare)
      continue
    }
    // What closes a part, although the cycle needs no less by then because of another part: the rest of the plan closes that one.
    const all = entries.reduce((taken, entry) => {
      const isOut = taken.includes(entry) || (isExclusive(entry) && taken.some(isExclusive))
      return isOut || !isWorth(entry, taken) ? taken : [...taken, entry]
    }, chosen)
    return { placements: all.map(({ placed }) => ({ placed, renews: [] })), isExact }
  }
}

export function isSpecialization({ category }: Candidate): boolean {
  return category === 'specialization'
}

/** Whether a cycle lacks credit that only such a class gives. Elsewhere, a class isn't worth its credit. */
function isRequired({ category }: Candidate, cycles: readonly CycleOutlook[]): boolean {
  const takes = ({ requirement, needed }: RequirementTotal) =>
    isLeaf(requirement) && needed > 0 && requirement.categories.includes(category) && requirement.categories.every(isCardClass)
  return cycles.some(({ count }) => leafCounts(count.root).some(takes))
}

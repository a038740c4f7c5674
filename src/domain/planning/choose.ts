import { isClassFor } from '../counting/cards'
import type { CycleOutlook } from '../counting/outlook'
import type { Course } from '../records/course'
import type { Candidate } from './candidates'
import type { CardNeed } from './cardNeeds'
import type { PlanContext } from './context'
import { contributionsTo } from './contributions'
import { costOf } from './objective'
import { place, type Placed } from './place'
import { search } from './search'
import { cardTarget, type Contribution, type Target, targetOf } from './target'

/** What candidates are chosen for: cycles that run at the same time, the cards they lack, and the courses done by then. */
export type Wanting = { readonly cycles: readonly CycleOutlook[]; readonly needs: readonly CardNeed[]; readonly courses: readonly Course[] }

/** A candidate with what it would give, as the search sees it. */
export type Entry = { readonly placed: Placed; readonly contributions: readonly Contribution[] }

/** The candidates that would give something. */
export function entriesFor(candidates: readonly Candidate[], { cycles, needs, courses }: Wanting, context: PlanContext): readonly Entry[] {
  const { today, options } = context
  const entries = candidates.map((candidate): Entry => {
    const forCards = needs.filter(({ topic }) => isClassFor(topic, candidate)).flatMap((need) => need.cycles)
    const placed = place(candidate, cycles, forCards, today, options.marginDays)
    return { placed, contributions: contributionsTo(cycles, needs, courses, placed, context) }
  })
  return entries.filter(({ contributions }) => contributions.length > 0)
}

/** A target for each cycle, then one for each card. */
export function targetsOf({ cycles, needs }: Wanting): readonly Target[] {
  return [...cycles.map(targetOf), ...needs.map(() => cardTarget)]
}

/** The entries that leave the least missing at the least cost. Of the exclusive ones, at most one is taken. */
export function choose(
  entries: readonly Entry[],
  wanting: Wanting,
  { options: { objective } }: PlanContext,
  isExclusive: (entry: Entry) => boolean,
): { readonly chosen: readonly Entry[]; readonly isExact: boolean } {
  const { chosen, isExact } = search(
    targetsOf(wanting),
    entries.map((entry) => ({
      cost: costOf(entry.placed, objective),
      contributions: entry.contributions,
      isExclusive: isExclusive(entry),
    })),
  )
  return { chosen: chosen.flatMap((index) => entries[index] ?? []), isExact }
}

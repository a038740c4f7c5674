import type { CycleOutlook } from '../counting/outlook'
import type { Award } from '../records/course'
import { leafFor, leavesOf } from '../rule/rule'
import { compareTexts } from '../values/compareTexts'
import { addDays, laterOf, type PlainDate } from '../values/plainDate'
import type { Candidate } from './candidates'
import { readyDay } from './studyPace'

/** A candidate's place in a step: the awards that can count on one and the same day, and when that day can be. */
export type Placed = {
  readonly candidate: Candidate
  readonly awards: readonly (Award & { readonly cycle: CycleOutlook })[]
  readonly from: PlainDate
  readonly by: PlainDate
  /** The last day everything it serves still counts. */
  readonly until: PlainDate
  /** The day that's already settled: the trainer's own, or that of a class for a card. */
  readonly wish: PlainDate | null
}

/**
 * It serves the cycle that begins first, and each later one that still shares a day with the earlier ones. A class also serves the
 * cycles in `needsCard` through the card, whatever its credit.
 */
export function place(
  candidate: Candidate,
  cycles: readonly CycleOutlook[],
  needsCard: readonly CycleOutlook[],
  today: PlainDate,
  marginDays: number,
): Placed {
  const wanted = cycles
    .flatMap((cycle) => candidate.awards.filter(({ credentialId }) => credentialId === cycle.certification.id).map((award) => ({ ...award, cycle })))
    .sort((a, b) => compareTexts(a.cycle.count.cycle.start, b.cycle.count.cycle.start))
  const awards: (Award & { readonly cycle: CycleOutlook })[] = []
  let from = today
  const ends: PlainDate[] = []
  for (const award of wanted) {
    const { educationEnds } = award.cycle.count.cycle
    const later = laterOf(startOf(award, candidate), from)
    if ([...ends, educationEnds].some((end) => end < later)) continue
    from = later
    ends.push(educationEnds)
    awards.push(award)
  }
  const served = [...awards.map(({ cycle }) => cycle).filter(({ count }) => count.needed > 0), ...needsCard]
  const deadlines = (served.length === 0 ? cycles : served).map((cycle) => readyDay(cycle.count.cycle, marginDays, from))
  const by = deadlines.sort()[0] ?? from
  const until = ends.sort()[0] ?? by
  const wish = candidate.planned?.plannedFor ?? null
  return { candidate, awards, from, by: laterOf(by, from), until: laterOf(until, from), wish }
}

/** The day before the schedule is made: the trainer's own if it still counts then. */
export function provisionalDay({ wish, from, by, until }: Placed): PlainDate {
  return wish !== null && wish >= from && wish <= until ? wish : by
}

/** The first day for this cycle's courses: its start, or the day after a late renewal, because what's done until then belongs to the cycle before. */
export function firstDayOf({ certification: { renewals }, count: { cycle } }: CycleOutlook): PlainDate {
  const last = renewals.at(-1)
  return last === undefined ? cycle.start : laterOf(addDays(last.renewedOn, 1), cycle.start)
}

/** The first day an award counts: the cycle's, or the one from which its part takes courses. */
function startOf({ cycle, requirementId }: Award & { readonly cycle: CycleOutlook }, { category }: Candidate): PlainDate {
  const from = leafFor(leavesOf(cycle.count.root.requirement), category, requirementId)?.from
  const first = firstDayOf(cycle)
  return laterOf(from ?? first, first)
}

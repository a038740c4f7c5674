import type { Award } from '../records/course'
import type { PlainDate } from '../values/plainDate'
import type { Candidate } from './candidates'
import { readyDay } from './studyPace'
import type { PlanCycle } from './planCycle'

/** A candidate's place in a step: the awards that can count on one and the same day, and when that day can be. */
export type Placed = {
  readonly candidate: Candidate
  readonly awards: readonly (Award & { readonly cycle: PlanCycle })[]
  readonly from: PlainDate
  readonly by: PlainDate
  /** The last day everything it serves still counts. */
  readonly until: PlainDate
}

/**
 * It serves the cycle that begins first, and each later one that still shares a day with the earlier ones. A CPR/AED class also serves
 * the cycles in `needsCard` through the card, whatever its credit.
 */
export function place(
  candidate: Candidate,
  cycles: readonly PlanCycle[],
  needsCard: readonly PlanCycle[],
  today: PlainDate,
  marginDays: number,
): Placed {
  const wanted = cycles
    .flatMap((cycle) => candidate.awards.filter(({ credentialId }) => credentialId === cycle.certification.id).map((award) => ({ ...award, cycle })))
    .sort((a, b) => (a.cycle.window.start < b.cycle.window.start ? -1 : 1))
  const awards: (Award & { readonly cycle: PlanCycle })[] = []
  let from = today
  const ends: PlainDate[] = []
  for (const award of wanted) {
    const { start, educationEnds } = award.cycle.window
    const later = start > from ? start : from
    if ([...ends, educationEnds].some((end) => end < later)) continue
    from = later
    ends.push(educationEnds)
    awards.push(award)
  }
  const served = [...awards.map(({ cycle }) => cycle).filter(({ needed }) => needed > 0), ...needsCard]
  const deadlines = (served.length === 0 ? cycles : served).map(({ window: { expiry, educationEnds } }) =>
    from > expiry ? educationEnds : readyDay(expiry, marginDays, from),
  )
  const by = deadlines.sort()[0] ?? from
  const until = ends.sort()[0] ?? by
  return { candidate, awards, from, by: by < from ? from : by, until: until < from ? from : until }
}

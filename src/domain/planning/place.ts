import type { Award } from '../records/course'
import type { PlainDate } from '../values/plainDate'
import type { Candidate } from './candidates'
import { readyDay } from './pace'
import type { Term } from './term'

/** A candidate among the cycles of a step: the awards that can count on one and the same day, and between which days that is. */
export type Placed = {
  readonly candidate: Candidate
  readonly awards: readonly (Award & { readonly term: Term })[]
  readonly from: PlainDate
  readonly by: PlainDate
  /** The last day on which all that it serves still counts. */
  readonly until: PlainDate
}

/**
 * The cycle that begins first is served, and every other one that still has a day in common with those before it.
 * `needsCard` are the cycles that a CPR/AED class serves by the card, whatever its credit.
 */
export function place(candidate: Candidate, terms: readonly Term[], needsCard: readonly Term[], today: PlainDate, marginDays: number): Placed {
  const wanted = terms
    .flatMap((term) => candidate.awards.filter(({ credentialId }) => credentialId === term.certification.id).map((award) => ({ ...award, term })))
    .sort((a, b) => (a.term.window.start < b.term.window.start ? -1 : 1))
  const awards: (Award & { readonly term: Term })[] = []
  let from = today
  const ends: PlainDate[] = []
  for (const award of wanted) {
    const { start, educationEnds } = award.term.window
    const later = start > from ? start : from
    if ([...ends, educationEnds].some((end) => end < later)) continue
    from = later
    ends.push(educationEnds)
    awards.push(award)
  }
  const served = [...awards.map(({ term }) => term).filter(({ needed }) => needed > 0), ...needsCard]
  const deadlines = (served.length === 0 ? terms : served).map(({ window: { expiry, educationEnds } }) =>
    from > expiry ? educationEnds : readyDay(expiry, marginDays, from),
  )
  const by = deadlines.sort()[0] ?? from
  const until = ends.sort()[0] ?? by
  return { candidate, awards, from, by: by < from ? from : by, until: until < from ? from : until }
}

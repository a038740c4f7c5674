import { dueDay } from '../counting/forecast'
import { type CycleOutlook, outlookOf, outlookThrough } from '../counting/outlook'
import type { Certification } from '../records/credential'
import { type Award, awardOf, type Course, type PlannedCourse } from '../records/course'
import type { CourseId } from '../records/ids'
import { addDays, type PlainDate } from '../values/plainDate'
import type { Candidate } from './candidates'
import type { PlanContext } from './context'
import { courseOn, lastTrialId, withCourses } from './courseOn'
import { type Entries, entriesOf, lastDay } from './entries'
import { isMostlySpare } from './spare'
import { coursesOf, type Taken } from './taken'

/** A planned course that no step needs, and the day from which it counts after the planned cycles; null if it counts for nothing. */
export type Unneeded = {
  readonly candidate: Candidate
  readonly from: PlainDate | null
  /** Whether it has to go there, because on its own day it would be surplus, or make surplus of what the plan takes. */
  readonly moves: boolean
}

/** `courses` are those done besides what the plan takes. */
export function unneededFrom(
  candidates: readonly Candidate[],
  taken: readonly Taken[],
  courses: readonly Course[],
  context: PlanContext,
): readonly Unneeded[] {
  let done = { courses, entries: entriesOf(taken, courses, context) }
  return candidates.flatMap((candidate): readonly Unneeded[] => {
    const { planned } = candidate
    if (planned === null) return []
    const from = startAfter(candidate, context)
    if (from === null) return [{ candidate, from, moves: false }]
    const on = (day: PlainDate) => {
      const then = withCourses(done.courses, [courseOn(candidate, day, lastTrialId)])
      return { courses: then, entries: entriesOf(taken, then, context) }
    }
    const disturbs = ({ entries }: typeof done) => coursesOf(taken).some(({ id }) => countedIn(entries, id) !== countedIn(done.entries, id))
    const stays = on(dueDay(planned, context.today))
    if (!disturbs(stays) && !isMostlySpare(planned.id, stays.entries)) {
      done = stays
      return [{ candidate, from, moves: false }]
    }
    return [{ candidate, from: disturbs(on(from)) ? startBeyond(candidate, taken, context) : from, moves: true }]
  })
}

/** Whether a planned course lies after the planned cycles of all its certifications and their late days: it stays there. */
export function isBeyond({ awards, plannedFor }: PlannedCourse, { certifications, options }: PlanContext): boolean {
  const own = certifications.filter(({ id }) => awardOf({ awards }, id) !== null)
  const ends = own.flatMap((certification) => outlookOf(certification, [], options.cycles).map(({ count }) => count.cycle.educationEnds))
  return ends.length > 0 && ends.every((end) => plannedFor > end)
}

/** The first day after the planned cycles of all its certifications; null if it counts for none. */
function startAfter({ awards }: Candidate, { certifications, options }: PlanContext): PlainDate | null {
  return startOfNext(certifications, awards, (certification) => outlookOf(certification, [], options.cycles))
}

/** The first day after the cycles that the plan reaches into, because another certification's cycle is longer. */
function startBeyond({ awards }: Candidate, taken: readonly Taken[], { certifications, today }: PlanContext): PlainDate | null {
  return startOfNext(certifications, awards, (certification) => outlookThrough(certification, [], lastDay(taken, today)))
}

function startOfNext(
  certifications: readonly Certification[],
  awards: readonly Award[],
  cyclesOf: (certification: Certification) => readonly CycleOutlook[],
): PlainDate | null {
  const own = certifications.filter(({ id }) => awardOf({ awards }, id) !== null)
  const ends = own.flatMap((certification) => cyclesOf(certification).map(({ count }) => count.cycle.expiry))
  const end = ends.sort().at(-1)
  return end === undefined ? null : addDays(end, 1)
}

function countedIn(entries: Entries, id: CourseId): string {
  return (entries.get(id) ?? []).map(({ entry }) => entry.counted).join()
}

import type { CycleOutlook } from '../counting/outlook'
import type { Course } from '../records/course'
import type { PlainDate } from '../values/plainDate'
import type { Candidate } from './candidates'
import { cardClasses } from './cardClasses'
import { cardNeeds } from './cardNeeds'
import { countIn, type PlanContext } from './context'
import { courseOn, newCourseId, withCourses } from './courseOn'
import { isSpecialization, knownChoice } from './knownChoice'
import { ownChoice } from './ownChoice'
import { asCourse, type Placement } from './placement'
import { schedule } from './schedule'
import type { Taken } from './taken'

/** What to take for cycles that run at the same time. */
export type GroupPlan = { readonly taken: readonly Taken[]; readonly isExact: boolean }

/**
 * First what the trainer has planned, then classes for the cards that lack one, then known courses that are worth taking. What's still
 * missing after that can be anything (see `fillGaps`). `firstId` is the number of the first new course.
 */
export function planGroup(
  cycles: readonly CycleOutlook[],
  { planned, known }: { readonly planned: readonly Candidate[]; readonly known: readonly Candidate[] },
  { courses, firstId }: { readonly courses: readonly Course[]; readonly firstId: number },
  context: PlanContext,
): GroupPlan {
  const { portfolio, today, options } = context
  const own = ownChoice(planned, { cycles, needs: cardNeeds(cycles, portfolio, courses, today), courses }, context)
  const withOwn = withCourses(courses, own.placements.map(asCourse))
  const classes = cardClasses(cycles, known, withOwn, context)
  const soFar = withCourses(withOwn, classes.map(asCourse))
  const recounted = cycles.map(({ certification }) => ({ certification, count: countIn(certification, soFar, context) }))
  const hasOne = options.oneSpecialization && own.placements.some(({ placed }) => isSpecialization(placed.candidate))
  const offered = known.filter((candidate) => !hasOne || !isSpecialization(candidate))
  const more = knownChoice(offered, { cycles: recounted, needs: [], courses: soFar }, context)
  const taken = onTheirDays([...own.placements, ...more.placements, ...classes], firstId, today)
  return { taken, isExact: own.isExact && more.isExact }
}

/** Each on its day, at an even pace. */
function onTheirDays(placements: readonly Placement[], firstId: number, today: PlainDate): readonly Taken[] {
  const days = schedule(placements.map(({ placed: { candidate, ...times } }) => ({ ...times, hours: candidate.hours })))
  return placements.map(({ placed: { candidate, from, by }, renews }, index): Taken => {
    const day = days[index] ?? by
    const course = courseOn(candidate, day, newCourseId(firstId + index))
    return { candidate, wanted: null, under: [], day, countsFrom: from > today ? from : null, renews, courses: [course] }
  })
}

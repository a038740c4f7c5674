import { minus, plus } from '../values/amount'
import { carryable } from './carryOver'
import { countCycle, countOf, countThrough, totalMissing } from './counting'
import type { CourseCount } from './courseCount'
import { cycleAfter, cycleOf, type CycleWindow } from './cycle'
import { dueDay, withPlannedDone } from './forecast'
import type { Course, PlannedCourse } from '../records/course'
import { changedCourses, courseWithId } from '../records/courseShelves'
import type { Certification } from '../records/credential'
import { certificationsOf, type Portfolio } from '../records/portfolio'
import { isCardClass } from '../rule/category'
import type { PlainDate } from '../values/plainDate'

/** A planned course that can wait: how it would count now, and the first cycle of `certification` where it counts again. */
export type Waiting = {
  readonly planned: PlannedCourse
  readonly certification: Certification
  readonly now: CourseCount
  readonly next: CycleWindow
}

/**
 * The planned courses that should wait for the next cycle: mostly surplus wherever they count, and nothing is missing without them.
 * Found from the latest back, each without the ones found before, so following all of the advice never loses a renewal. A class renews
 * the card, so it never waits; neither does surplus that carries over.
 */
export function waitingCourses(portfolio: Portfolio, today: PlainDate): readonly Waiting[] {
  const certifications = certificationsOf(portfolio)
  let { courses } = withPlannedDone(portfolio, today)
  return portfolio.planned.toReversed().flatMap((planned) => {
    const found = certifications.flatMap((certification) => surplusIn(certification, courses, planned))
    const [first] = found
    // Where the next cycle has begun by then, it counts in that one.
    const hasBegun = found.some(({ next }) => dueDay(planned, today) >= next.start)
    if (first === undefined || hasBegun || !found.every(isMostlySurplus)) return []
    const without = changedCourses(courses, first.now.course, null)
    if (certifications.some((certification) => isNeeded(certification, courses, without))) return []
    courses = without
    return [first]
  })
}

/** Whether less than half of it counts in this cycle or carries over, and the rest could count in the next. */
function isMostlySurplus({ certification, now }: Waiting): boolean {
  const { course, reason, counted, surplus } = now
  if (isCardClass(course.category)) return false
  const carried = carryable(now, certification.rule)
  return reason?.kind === 'limit' && reason.per === 'cycle' && minus(surplus, carried) > plus(counted, carried)
}

/** Whether more is missing without it: by the expiry, or by the end of the late days for education. */
function isNeeded(certification: Certification, courses: readonly Course[], without: readonly Course[]): boolean {
  const { expiry } = cycleOf(certification)
  const missing = (all: readonly Course[]) => totalMissing(countCycle(certification, all))
  const onTime = (all: readonly Course[]) => totalMissing(countThrough(certification, all, expiry))
  return missing(without) > missing(courses) || onTime(without) > onTime(courses)
}

function surplusIn(certification: Certification, courses: readonly Course[], planned: PlannedCourse): readonly Waiting[] {
  const done = courseWithId(courses, planned.id)
  const now = done === null ? null : countOf(certification, countCycle(certification, courses), done)
  return now === null ? [] : [{ planned, certification, now, next: cycleAfter(cycleOf(certification), certification.rule) }]
}

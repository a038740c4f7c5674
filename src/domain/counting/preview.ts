import type { Amount } from '../values/amount'
import { countCycle, countOf, type CycleCount } from './counting'
import type { CourseCount } from './courseCount'
import { type RequiredCard, requiredCards } from './cards'
import { type CycleEntry, entryOf } from './outlook'
import { displacedCourses } from './displacedCourses'
import type { Certification } from '../records/credential'
import { awardOf, type Course } from '../records/course'
import { courseWithId } from '../records/courseShelves'
import type { PlainDate } from '../values/plainDate'
import { applyChanges } from '../records/change'
import { courseById } from '../records/courseById'
import type { Portfolio } from '../records/portfolio'

/** What saving a course would do to one certification. */
export type Preview = {
  readonly before: CycleCount
  readonly after: CycleCount
  /** The cards the rule requires, after saving. */
  readonly cards: readonly RequiredCard[]
  /** How the course itself would count; null if it gives this certification nothing. */
  readonly course: CourseCount | null
  /** Whether the course is an edited one that the certification has already. */
  readonly isEdit: boolean
  /** Courses that would lose credit because this one was completed earlier. */
  readonly displaced: readonly { readonly course: Course; readonly lost: Amount }[]
  /** How it would count in a later cycle, if its day is after this one. */
  readonly later: CycleEntry | null
  /** Whether it's a planned course that should wait for the next cycle (see `waitingCourses`). */
  readonly waits: boolean
}

/** `course` is the one being typed (see `previewCourse`), null while it can't be counted. It replaces the one with its id. */
export function previewCounting(certification: Certification, portfolio: Portfolio, course: Course | null, today: PlainDate): Preview {
  const then = course === null ? portfolio : withCourse(portfolio, course, today)
  const base = course === null ? null : courseWithId(portfolio.courses, course.id)
  const before = countCycle(certification, portfolio.courses)
  const after = countCycle(certification, then.courses)
  const counted = course === null ? null : countOf(certification, after, course)
  return {
    before,
    after,
    cards: requiredCards(certification, then, today),
    course: counted,
    isEdit: base !== null && awardOf(base, certification.id) !== null,
    later: laterEntry(certification, then.courses, counted),
    displaced: displacedCourses(before, after).filter((other) => other.course.id !== course?.id),
    waits: false,
  }
}

/** Where a course counts whose day is after the running cycle; null for any other. */
export function laterEntry(certification: Certification, courses: readonly Course[], counted: CourseCount | null): CycleEntry | null {
  return counted?.reason?.kind === 'tooLate' ? entryOf(certification, courses, counted.course) : null
}

function withCourse(portfolio: Portfolio, course: Course, today: PlainDate): Portfolio {
  return applyChanges(portfolio, [{ kind: 'course', before: courseById(portfolio, course.id), after: course }], today)
}

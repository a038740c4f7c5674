import type { Amount } from '../values/amount'
import { countCycle, type CourseCount, type CycleCount } from './counting'
import { type CardState, cardStateFor } from './cpr'
import { displacedCourses } from './displacedCourses'
import type { Certification } from '../records/credential'
import type { Course } from '../records/course'
import type { PlainDate } from '../values/plainDate'
import { applyChanges, courseById, type Portfolio } from '../records/portfolio'

/** What saving a course would do to one certification. */
export type Preview = {
  readonly before: CycleCount
  readonly after: CycleCount
  /** The CPR/AED card after saving; null if the rule requires none. */
  readonly card: CardState | null
  /** How the course itself would count; null if it gives this certification nothing. */
  readonly course: CourseCount | null
  /** Courses that would lose credit because this one was completed earlier. */
  readonly displaced: readonly { readonly course: Course; readonly lost: Amount }[]
}

/** `course` is the one being typed (see `previewCourse`), null while it can't be counted. It replaces the one with its id. */
export function previewCounting(certification: Certification, portfolio: Portfolio, course: Course | null, today: PlainDate): Preview {
  const then = course === null ? portfolio : withCourse(portfolio, course, today)
  const before = countCycle(certification, portfolio.courses)
  const after = countCycle(certification, then.courses)
  return {
    before,
    after,
    card: cardStateFor(certification, then, today),
    course: course === null ? null : (after.courses.find((count) => count.course.id === course.id) ?? null),
    displaced: displacedCourses(before, after).filter((other) => other.course.id !== course?.id),
  }
}

function withCourse(portfolio: Portfolio, course: Course, today: PlainDate): Portfolio {
  return applyChanges(portfolio, [{ kind: 'course', before: courseById(portfolio, course.id), after: course }], today)
}

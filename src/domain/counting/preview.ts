import type { Amount } from '../values/amount'
import { countCycle, type CourseCount, type CycleCount } from './counting'
import { type CardState, cardStateFor } from './cpr'
import { displacedCourses } from './displacedCourses'
import type { Certification } from '../records/credential'
import type { Course, CourseRecord } from '../records/course'
import type { PlainDate } from '../values/plainDate'
import { insertCourse, type Portfolio } from '../records/portfolio'

/** What saving a course would do to one certification. */
export type Preview = {
  readonly before: CycleCount
  readonly after: CycleCount
  /** The CPR/AED card as it stands then; null where the rule asks for none. */
  readonly card: CardState | null
  /** How the course itself would count; null where it gives this certification nothing. */
  readonly course: CourseCount | null
  /** What would no longer count because this course was completed earlier. */
  readonly displaced: readonly { readonly course: Course; readonly lost: Amount }[]
}

/** `course` is the one being typed (see `previewCourse`), null while it cannot be counted; `base` the one it replaces. */
export function previewCounting(
  certification: Certification,
  portfolio: Portfolio,
  course: Course | null,
  base: CourseRecord | null,
  today: PlainDate,
): Preview {
  const before = countCycle(certification, portfolio.courses)
  if (course === null) return { before, after: before, card: cardStateFor(certification, portfolio, today), course: null, displaced: [] }
  const others = base === null ? portfolio.courses : portfolio.courses.filter(({ id }) => id !== base.id)
  const courses = insertCourse(others, course)
  const after = countCycle(certification, courses)
  const own = after.courses.find((count) => count.course.id === course.id) ?? null
  const displaced = displacedCourses(before, after).filter((other) => other.course.id !== base?.id)
  return { before, after, card: cardStateFor(certification, { ...portfolio, courses }, today), course: own, displaced }
}

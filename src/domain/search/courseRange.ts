import type { Course } from '../records/course'
import type { CourseId } from '../records/ids'

/** The courses of a list from one to another, whichever comes first. If one of them isn't listed, only the second. */
export function rangeOf(courses: readonly Course[], from: CourseId, to: CourseId): readonly Course[] {
  const [a, b] = [courses.findIndex(({ id }) => id === from), courses.findIndex(({ id }) => id === to)]
  return a < 0 || b < 0 ? courses.filter(({ id }) => id === to) : courses.slice(Math.min(a, b), Math.max(a, b) + 1)
}

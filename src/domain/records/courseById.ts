import type { CourseRecord } from './course'
import { courseWithId } from './courseShelves'
import type { CourseId } from './ids'
import type { Portfolio } from './portfolio'

/** A completed or planned course. */
export function courseById({ courses, planned }: Portfolio, id: CourseId): CourseRecord | null {
  return courseWithId(courses, id) ?? planned.find((course) => course.id === id) ?? null
}

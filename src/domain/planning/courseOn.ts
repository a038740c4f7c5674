import { compareCourses, type Course } from '../records/course'
import { type CourseId, toCourseId } from '../records/ids'
import type { PlainDate } from '../values/plainDate'
import type { Candidate } from './candidates'

const newIds = '~'

/** The candidate as a course completed on that day. A planned course keeps its id. */
export function courseOn(
  { title, provider, category, contactHours, cost, awards, planned }: Candidate,
  completedOn: PlainDate,
  id: CourseId,
): Course {
  return { id: planned?.id ?? id, title, provider, category, contactHours, cost, awards, completedOn }
}

/** The id of the plan's next new course. They sort after all real ones and in this order, as their ids will once they're planned. */
export function newCourseId(count: number): CourseId {
  return toCourseId(`${newIds}${String(count).padStart(4, '0')}`)
}

/** All of them in completion order. */
export function withCourses(courses: readonly Course[], more: readonly Course[]): readonly Course[] {
  return more.length === 0 ? courses : [...courses, ...more].sort(compareCourses)
}

/** The ids of courses that are only tried out. They sort after all others. */
export function trialId(count: number): CourseId {
  return toCourseId(`${newIds}~${String(count).padStart(4, '0')}`)
}

export const lastTrialId = toCourseId(`${newIds}~~`)

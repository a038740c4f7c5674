import type { CourseCount } from '../counting/courseCount'
import { entriesIn, outlookThrough } from '../counting/outlook'
import type { Certification } from '../records/credential'
import type { Course } from '../records/course'
import type { CourseId } from '../records/ids'
import { laterOf, type PlainDate } from '../values/plainDate'
import type { PlanContext } from './context'
import { withCourses } from './courseOn'
import { coursesOf, type Taken } from './taken'

/** How each course counts, for each certification that has a cycle for it. */
export type Entries = ReadonlyMap<CourseId, readonly { readonly certification: Certification; readonly entry: CourseCount }[]>

/** How everything counts with the whole plan done. `courses` are those done besides. */
export function entriesOf(taken: readonly Taken[], courses: readonly Course[], { certifications, today }: PlanContext): Entries {
  const done = withCourses(courses, coursesOf(taken))
  const last = lastDay(taken, today)
  const found = new Map<CourseId, Map<Certification, CourseCount>>()
  for (const certification of certifications) {
    for (const { entry } of entriesIn(outlookThrough(certification, done, last))) {
      const own = found.get(entry.course.id) ?? new Map<Certification, CourseCount>()
      found.set(entry.course.id, own.set(certification, entry))
    }
  }
  return new Map([...found].map(([id, own]) => [id, [...own].map(([certification, entry]) => ({ certification, entry }))]))
}

/** The last day the plan reaches; today if it takes nothing. */
export function lastDay(taken: readonly Taken[], today: PlainDate): PlainDate {
  return taken.map(({ day }) => day).reduce(laterOf, today)
}

import { type CourseId, toCourseId } from '../records/ids'
import type { Operation } from './act'
import type { CourseRecord } from '../records/course'
import type { Change } from '../records/change'
import { ok } from '../values/result'

/**
 * Adds courses in order. One with the id of an existing course replaces it; one without an id gets one. `left`: how many rows of the file stay in
 * the import, to fix or check.
 */
export function importCourses(courses: readonly CourseRecord[], left = 0): Operation {
  return (portfolio, { newId }) => {
    const here = new Map<CourseId, CourseRecord>([...portfolio.courses, ...portfolio.planned].map((course) => [course.id, course]))
    const changes = courses.map((course): Change => {
      if (course.id === '') return { kind: 'course', before: null, after: { ...course, id: toCourseId(newId()) } }
      return { kind: 'course', before: here.get(course.id) ?? null, after: course }
    })
    const subject = { kind: 'courses', count: changes.length, ...(left === 0 ? {} : { left }) } as const
    return ok({ verb: 'imported', subject, changes })
  }
}

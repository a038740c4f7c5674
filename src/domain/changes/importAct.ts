import { type CourseId, toCourseId } from '../records/ids'
import type { Operation } from './act'
import type { CourseRecord } from '../records/course'
import type { Change } from '../records/change'
import { ok } from '../values/result'

/** Adds courses in order. One with the id of an existing course replaces it; one without an id gets one. */
export function importCourses(courses: readonly CourseRecord[]): Operation {
  return (portfolio, { newId }) => {
    const here = new Map<CourseId, CourseRecord>([...portfolio.courses, ...portfolio.planned].map((course) => [course.id, course]))
    const changes = courses.map((course): Change => {
      if (course.id === '') return { kind: 'course', before: null, after: { ...course, id: toCourseId(newId()) } }
      return { kind: 'course', before: here.get(course.id) ?? null, after: course }
    })
    return ok({ verb: 'imported', subject: { kind: 'courses', count: changes.length }, changes })
  }
}

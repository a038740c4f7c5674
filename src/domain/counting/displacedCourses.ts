import { type Amount, minus } from '../values/amount'
import type { Course } from '../records/course'
import type { CycleCount } from './counting'

/** The courses that count for less once another is added, and by how much: credit goes to the course completed first. */
export function displacedCourses(before: CycleCount, after: CycleCount): readonly { readonly course: Course; readonly lost: Amount }[] {
  const countedAfter = new Map(after.within.map(({ course, counted }) => [course.id, counted]))
  return before.within.flatMap(({ course, counted }) => {
    const lost = minus(counted, countedAfter.get(course.id) ?? counted)
    return lost === 0 ? [] : [{ course, lost }]
  })
}

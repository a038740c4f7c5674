import { type Amount, minus } from '../values/amount'
import type { Course } from '../records/course'
import type { CycleCount } from './counting'
import type { CourseCount } from './courseCount'
import { itemsOf } from '../values/shelf'

/** The courses that count for less once another is added, and by how much: credit goes to the course completed first. */
export function displacedCourses(before: CycleCount, after: CycleCount): readonly { readonly course: Course; readonly lost: Amount }[] {
  const countedAfter = new Map(partsOnlyIn(after, before).map(({ course, counted }) => [course.id, counted]))
  return partsOnlyIn(before, after).flatMap(({ course, counted }) => {
    const lost = minus(counted, countedAfter.get(course.id) ?? counted)
    return lost === 0 ? [] : [{ course, lost }]
  })
}

/** What both have counted the same in the same pieces needs no comparing. */
function partsOnlyIn({ parts }: CycleCount, other: CycleCount): readonly CourseCount[] {
  const shared = new Set(other.parts)
  return itemsOf(parts.filter((part) => !shared.has(part)))
}

import { totalMissing } from '../counting/counting'
import { isUsed } from '../counting/missingProof'
import { compareCourses, type Course } from '../records/course'
import type { CourseId } from '../records/ids'
import { type PlanContext, plannedCycles } from './context'
import { withCourses } from './courseOn'
import { type Entries, entriesOf } from './entries'
import { asOne } from './filler'
import { coursesOf, type Taken } from './taken'

/**
 * What's left once nothing is taken that no cycle needs: courses that leave nothing missing when they're dropped, and planned ones that
 * are also mostly surplus wherever they count. The latest is dropped first, as in the advice to wait. `courses` are those done besides.
 */
export function withoutSpare(taken: readonly Taken[], courses: readonly Course[], context: PlanContext): readonly Taken[] {
  const missingWith = (all: readonly Course[]) => {
    const done = withCourses(courses, all)
    return context.certifications.flatMap((certification) => plannedCycles(certification, done, context).map(({ count }) => totalMissing(count)))
  }
  const entries = entriesOf(taken, courses, context)
  const doubtful = taken.filter(({ renews }) => renews.length === 0).flatMap((each) => each.courses.filter(({ id }) => isDoubtful(each, id, entries)))
  const left = doubtful.toSorted(compareCourses).reduceRight((all, course) => {
    const rest = all.filter((other) => other !== course)
    const before = missingWith(all)
    return missingWith(rest).every((missing, index) => missing <= (before[index] ?? missing)) ? rest : all
  }, coursesOf(taken))
  return taken.flatMap((each) => {
    const own = each.courses.filter((course) => left.includes(course))
    return own.length === each.courses.length ? [each] : own.length === 0 ? [] : [{ ...each, courses: own, candidate: asOne(own) }]
  })
}

export function isMostlySpare(id: CourseId, entries: Entries): boolean {
  return (entries.get(id) ?? []).every(({ entry }) => entry.surplus > entry.counted || !isUsed(entry))
}

/** What counts in full somewhere isn't in doubt. */
function isDoubtful({ candidate }: Taken, id: CourseId, entries: Entries): boolean {
  if (candidate.planned !== null) return isMostlySpare(id, entries)
  return (entries.get(id) ?? []).every(({ entry }) => entry.surplus > 0 || !isUsed(entry))
}

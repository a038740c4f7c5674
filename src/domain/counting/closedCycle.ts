import { zero } from '../values/amount'
import { beforeLastRenewal } from './asOf'
import { type CycleCount, insideOf } from './counting'
import { awardFor, type Course } from '../records/course'
import type { Certification } from '../records/credential'
import type { Portfolio } from '../records/portfolio'
import type { Credited, Renewal } from '../records/renewal'
import { countForRenewal } from './renewing'

/** The certification right before a renewal: with that cycle's rule and expiry, and without this and later renewals. */
export function beforeRenewal(certification: Certification, renewal: Renewal): Certification {
  const before = beforeLastRenewal(certification)
  if (before === null) return certification
  return certification.renewals.at(-1) === renewal ? before : beforeRenewal(before, renewal)
}

/**
 * Recounts a closed cycle to see what counted under each part. Null if the courses were changed or deleted since and no longer give
 * what was credited.
 */
export function recount(before: Certification, { courses }: Pick<Portfolio, 'courses'>, { credited, renewedOn }: Renewal): CycleCount | null {
  const ids = new Set(credited.map(({ courseId }) => courseId))
  const all = countForRenewal(before, { courses }, renewedOn)
  if (isAsCredited(all, credited)) return all
  // A course logged since wasn't there to be credited, even if its day is in that cycle.
  const known = countForRenewal(before, { courses: courses.filter(({ id }) => ids.has(id)) }, renewedOn)
  return isAsCredited(known, credited) ? known : null
}

/** Whether a course could still be the one credited, going by its own record. */
export function isUnchanged(course: Course, { title, completedOn, amount }: Credited, certification: Pick<Certification, 'id'>): boolean {
  return course.title === title && course.completedOn === completedOn && (awardFor(course, certification.id) ?? zero) >= amount
}

function isAsCredited(count: CycleCount, credited: readonly Credited[]): boolean {
  const inside = new Map(insideOf(count).map((entry) => [entry.course.id, entry]))
  const known = new Set(credited.map(({ courseId }) => courseId))
  const isThere = ({ courseId, title, completedOn, amount }: Credited) => {
    const entry = inside.get(courseId)
    return entry?.course.title === title && entry.course.completedOn === completedOn && entry.counted === amount
  }
  return credited.every(isThere) && [...inside.values()].every(({ counted, course }) => counted === 0 || known.has(course.id))
}

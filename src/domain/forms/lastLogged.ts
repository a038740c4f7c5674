import type { Course } from '../records/course'
import type { Portfolio } from '../records/portfolio'
import { isSample } from '../records/sample'

/** The trainer's courses, samples aside, the one logged last first, whatever their completion days: ids grow with time. */
export function lastLogged({ courses }: Portfolio): readonly Course[] {
  return courses.filter(({ id }) => !isSample(id)).toSorted((one, other) => (one.id < other.id ? 1 : -1))
}

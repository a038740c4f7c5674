import type { Course } from '../records/course'
import { shelvesOf } from '../records/courseShelves'
import type { Portfolio } from '../records/portfolio'
import { isSample } from '../records/sampleId'

/** The trainer's courses, samples aside, the one logged last first, whatever their completion days: ids grow with time. */
export function* lastLogged({ courses }: Portfolio): Generator<Course, void, undefined> {
  for (const piece of shelvesOf(courses).byId.toReversed()) yield* piece.filter(({ id }) => !isSample(id)).toReversed()
}

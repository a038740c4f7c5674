import type { Course } from '../records/course'
import { courseOn, trialId } from './courseOn'
import { type Placed, provisionalDay } from './place'
import type { Taken } from './taken'

/** A candidate with its place and the cards it's taken for. */
export type Placement = { readonly placed: Placed; readonly renews: Taken['renews'] }

/** What's chosen; false if the search gave up early. */
export type Choice = { readonly placements: readonly Placement[]; readonly isExact: boolean }

/** As a completed course, before the schedule gives it its day. `index` keeps several new ones apart. */
export function asCourse({ placed }: Placement, index = 0): Course {
  return courseOn(placed.candidate, provisionalDay(placed), trialId(index))
}

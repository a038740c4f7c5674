import type { Course } from '../records/course'
import type { PlainDate } from '../values/plainDate'
import type { Freedom } from './freedom'

/** Whether the trainer may choose a part, wherever that closes as much, or everything is for the part it's looked for in. */
export type Parts = 'any' | 'own'

/** The parts allowed of the certification itself, and of the others that share its hours. */
export type PartsAllowed = { readonly parts: Parts; readonly sharedParts: Parts }

/** Where something is looked for: with these courses done, between these days. `nextId` is the number of its first course. */
export type Spot = {
  readonly courses: readonly Course[]
  readonly freedoms: readonly Freedom[]
  readonly from: PlainDate
  readonly by: PlainDate
  readonly nextId: number
  readonly allowed: PartsAllowed
}

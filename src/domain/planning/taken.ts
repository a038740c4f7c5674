import type { Course } from '../records/course'
import type { CredentialId } from '../records/ids'
import type { CardTopic } from '../rule/rule'
import type { PlainDate } from '../values/plainDate'
import type { Candidate } from './candidates'
import type { Wanted } from './wanted'

/** Parts of a certification's rule, by name. */
export type Under = { readonly credentialId: CredentialId; readonly labels: readonly string[] }

/** Something to take, on its day. */
export type Taken = {
  readonly candidate: Candidate
  /** What to look for, if it isn't a known course. */
  readonly wanted: Wanted | null
  /** The parts in which its credit for these other certifications has to fall; it may fall anywhere for the rest. */
  readonly under: readonly Under[]
  readonly day: PlainDate
  /** The first day it counts, if that's in the future. */
  readonly countsFrom: PlainDate | null
  /** The cards it's also taken for. */
  readonly renews: readonly CardTopic[]
  /** The same as completed courses, to count them: more than one where a part takes only so much of each. */
  readonly courses: readonly Course[]
}

export function coursesOf(taken: readonly Taken[]): readonly Course[] {
  return taken.flatMap(({ courses }) => courses)
}

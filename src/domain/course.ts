import type { Amount } from './amount'
import type { Brand } from './brand'
import type { Category } from './category'
import type { CredentialId } from './credential'
import type { PlainDate } from './plainDate'

export type CourseId = Brand<string, 'CourseId'>

/** What one course gives one credential, in that credential's own unit. */
export type Award = { readonly credentialId: CredentialId; readonly amount: Amount }

export type Course = {
  readonly id: CourseId
  readonly title: string
  readonly provider: string
  readonly completedOn: PlainDate
  readonly category: Category
  /** Hundredths of an hour. */
  readonly contactHours: Amount | null
  readonly awards: readonly Award[]
}

export function awardFor(course: Pick<Course, 'awards'>, credentialId: CredentialId): Amount | null {
  return course.awards.find((award) => award.credentialId === credentialId)?.amount ?? null
}

/** The order in which courses are counted: by completion, on the same day in the order they were logged (ids grow with time). */
export function compareCourses(a: Course, b: Course): number {
  if (a.completedOn !== b.completedOn) return a.completedOn < b.completedOn ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

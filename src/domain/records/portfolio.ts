import type { CredentialId } from './ids'
import { type Certification, type Credential, isCertification, sameName } from './credential'
import type { Course, CourseRecord, PlannedCourse } from './course'
import { daysBetween, type PlainDate } from '../values/plainDate'

/** A stored record, by kind. */
export type Kept = { readonly kind: 'credential'; readonly record: Credential } | { readonly kind: 'course'; readonly record: CourseRecord }

export type Deleted = Kept & { readonly deletedOn: PlainDate }

export type Portfolio = {
  readonly credentials: readonly Credential[]
  /** In completion order (see `compareCourses`). */
  readonly courses: readonly Course[]
  /** In order of their target days. */
  readonly planned: readonly PlannedCourse[]
  /** Recently deleted records, for `keptDays`. */
  readonly deleted: readonly Deleted[]
}

/** How long deleted records can be brought back. */
export const keptDays = 30

export const emptyPortfolio: Portfolio = { credentials: [], courses: [], planned: [], deleted: [] }

export function isEmpty({ credentials, courses, planned }: Portfolio): boolean {
  return credentials.length + courses.length + planned.length === 0
}

export function certificationsOf(portfolio: Portfolio): readonly Certification[] {
  return portfolio.credentials.filter(isCertification)
}

export function credentialById(portfolio: Portfolio, id: CredentialId): Credential | null {
  return portfolio.credentials.find((credential) => credential.id === id) ?? null
}

/** The wanted name, followed by a number if another credential has it. */
export function freeName(portfolio: Portfolio, wanted: string): string {
  const isTaken = (name: string) => portfolio.credentials.some((credential) => sameName(credential.name, name))
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`
    if (!isTaken(name)) return name
  }
}

/** Whether a deleted record's time is up. */
export function isDue(deletedOn: PlainDate, today: PlainDate): boolean {
  return daysBetween(deletedOn, today) > keptDays
}

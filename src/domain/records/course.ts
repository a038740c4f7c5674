import type { CourseId, CredentialId } from './ids'
import type { Amount } from '../values/amount'
import type { Category } from '../rule/category'
import { compareTexts } from '../values/compareTexts'
import type { PlainDate } from '../values/plainDate'
import type { Proof } from './proof'

/** The state of an award at the issuer. One in doubt needs a petition; a rejected one doesn't count. */
export const submissionStates = ['notSent', 'sent', 'accepted', 'rejected', 'inDoubt'] as const

export type SubmissionState = (typeof submissionStates)[number]

/** `on` is the day it was sent, if the trainer gave one. */
export type Submission = { readonly state: Exclude<SubmissionState, 'notSent'>; readonly on: PlainDate | null }

/** What one course gives one credential, in that credential's own unit. */
export type Award = {
  readonly credentialId: CredentialId
  readonly amount: Amount
  /** The id of the requirement the trainer chose; without one, the category decides. */
  readonly requirementId?: string
  /** The ids of the rule's ticked checks and caps that the course falls under. */
  readonly ticked?: readonly string[]
  /** Without one, it hasn't been sent. */
  readonly submission?: Submission
}

/** The optional texts of a course: each is absent if there's none, never empty. */
export type CourseTexts = {
  /** The provider's course or approval number. */
  readonly number?: string
  /** The address of the course's page, with `https://` or `http://`. */
  readonly link?: string
  /** Only for the trainer: reports leave it out. */
  readonly note?: string
}

type CourseFacts = CourseTexts & {
  readonly id: CourseId
  readonly title: string
  readonly provider: string
  readonly category: Category
  /** Hundredths of an hour. */
  readonly contactHours: Amount | null
  /** What it cost or will cost, in hundredths of the trainer's currency. */
  readonly cost: Amount | null
  readonly awards: readonly Award[]
  /** Its certificates; absent if there are none. */
  readonly proofs?: readonly Proof[]
}

/** A completed activity. */
export type Course = CourseFacts & { readonly completedOn: PlainDate }

/** An activity that isn't done yet. */
export type PlannedCourse = CourseFacts & { readonly plannedFor: PlainDate }

/** Completing a planned course keeps its record. */
export type CourseRecord = Course | PlannedCourse

export function isPlanned(course: CourseRecord): course is PlannedCourse {
  return !isCompleted(course)
}

export function isCompleted(course: CourseRecord): course is Course {
  return 'completedOn' in course
}

/** The texts that aren't empty. */
export function textsFrom({ number, link, note }: Readonly<Record<keyof CourseTexts, string>>): CourseTexts {
  return { ...(number === '' ? {} : { number }), ...(link === '' ? {} : { link }), ...(note === '' ? {} : { note }) }
}

export function awardOf(course: Pick<CourseRecord, 'awards'>, credentialId: CredentialId): Award | null {
  return course.awards.find((award) => award.credentialId === credentialId) ?? null
}

export function awardFor(course: Pick<CourseRecord, 'awards'>, credentialId: CredentialId): Amount | null {
  return awardOf(course, credentialId)?.amount ?? null
}

/** The planned course as completed on a day. */
export function completed({ plannedFor, ...facts }: PlannedCourse, completedOn: PlainDate = plannedFor): Course {
  return { ...facts, completedOn }
}

/** Counting order: by completion; on the same day, in the order logged (ids grow with time). */
export function compareCourses(a: Course, b: Course): number {
  return compareDayAndId(a.completedOn, a.id, b.completedOn, b.id)
}

export function comparePlanned(a: PlannedCourse, b: PlannedCourse): number {
  return compareDayAndId(a.plannedFor, a.id, b.plannedFor, b.id)
}

function compareDayAndId(dayA: PlainDate, idA: CourseId, dayB: PlainDate, idB: CourseId): number {
  return compareTexts(dayA, dayB) || compareTexts(idA, idB)
}

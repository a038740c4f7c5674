import type { CredentialId } from '../records/ids'
import { formatAmount, formatCost, formatHours } from '../values/amount'
import type { Category } from '../rule/category'
import type { Certification } from '../records/credential'
import { type Award, awardOf, type Course, type CourseRecord, isPlanned } from '../records/course'
import type { KnownCourse } from './knownCourse'
import type { PlainDate } from '../values/plainDate'
import { type Proof, proofsOf } from '../records/proof'
import { isSample } from '../records/sample'
import { certificationsOf, type Portfolio } from '../records/portfolio'

/** What stands in the form. Null is "not touched": the field follows what Recert proposes. */
export type CourseDraft = {
  readonly title: string
  readonly completedOn: string
  readonly provider: string | null
  readonly category: Category | null
  readonly contactHours: string | null
  readonly cost: string
  readonly awards: readonly AwardDraft[]
  readonly proofs: readonly Proof[]
  /** The key of the offer that is ticked (see `offerKey`). */
  readonly takenOffer: string | null
}

/** `requirementId` null leaves it to the category; empty, where the course had been put elsewhere before, as well. */
export type AwardDraft = {
  readonly credentialId: CredentialId
  readonly counts: boolean | null
  readonly amount: string | null
  readonly requirementId: string | null
}

/** Whether the form is about a course that was completed or one that is planned: then its day may lie ahead. */
export type CourseKind = 'completed' | 'planned'

/** The form with every untouched field filled in. */
export type FilledDraft = {
  readonly title: string
  readonly completedOn: string
  readonly provider: string
  readonly category: Category
  readonly contactHours: string
  readonly cost: string
  readonly awards: readonly FilledAward[]
  /** Awards typed for a certification that has been removed meanwhile: they stay with the course, should it come back. */
  readonly gone: readonly Award[]
  readonly proofs: readonly Proof[]
  readonly known: KnownCourse | null
}

export type FilledAward = {
  readonly certification: Certification
  readonly counts: boolean
  readonly amount: string
  /** The requirement chosen by hand; empty leaves it to the category. */
  readonly requirementId: string
}

export type CourseField = 'title' | 'provider' | 'completedOn' | 'contactHours' | 'cost' | `award:${CredentialId}`

export function emptyCourseDraft(today: PlainDate): CourseDraft {
  return { title: '', completedOn: today, provider: null, category: null, contactHours: null, cost: '', awards: [], proofs: [], takenOffer: null }
}

/** Every field as it was saved. */
export function draftOfCourse(course: CourseRecord, portfolio: Portfolio): CourseDraft {
  return {
    title: course.title,
    completedOn: isPlanned(course) ? course.plannedFor : course.completedOn,
    provider: course.provider,
    category: course.category,
    contactHours: course.contactHours === null ? '' : formatHours(course.contactHours),
    cost: course.cost === null ? '' : formatCost(course.cost),
    awards: certificationsOf(portfolio).map(({ id }) => {
      const award = awardOf(course, id)
      return {
        credentialId: id,
        counts: award !== null,
        amount: award === null ? null : formatAmount(award.amount),
        requirementId: award?.requirementId ?? null,
      }
    }),
    proofs: proofsOf(course),
    takenOffer: null,
  }
}

/** The same course once more, completed today: a second time, with a certificate of its own, or for the first where it was planned. */
export function draftOfDuplicate(course: CourseRecord, portfolio: Portfolio, today: PlainDate): CourseDraft {
  return { ...draftOfCourse(course, portfolio), completedOn: today, proofs: isPlanned(course) ? proofsOf(course) : [] }
}

export function changeAward(draft: CourseDraft, credentialId: CredentialId, change: Partial<AwardDraft>): CourseDraft {
  const current = draft.awards.find((award) => award.credentialId === credentialId) ?? {
    credentialId,
    counts: null,
    amount: null,
    requirementId: null,
  }
  const others = draft.awards.filter((award) => award.credentialId !== credentialId)
  return { ...draft, awards: [...others, { ...current, ...change }] }
}

/** An amount that is typed counts; without one, what counted before still does. */
export function typeAmount(draft: CourseDraft, { certification, counts }: FilledAward, amount: string): CourseDraft {
  return changeAward(draft, certification.id, { amount, counts: counts || amount.trim() !== '' })
}

/** The course of the trainer's own that was logged last, whenever it was completed: ids grow with time. */
export function lastLogged({ courses }: Portfolio): Course | null {
  return courses.reduce<Course | null>((last, course) => (isSample(course.id) || (last !== null && course.id < last.id) ? last : course), null)
}

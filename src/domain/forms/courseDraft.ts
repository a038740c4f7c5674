import type { CredentialId } from '../records/ids'
import { formatAmount, formatCost, formatHours } from '../values/amount'
import type { CardIssuer } from '../rule/cardIssuer'
import type { Category } from '../rule/category'
import type { Certification } from '../records/credential'
import { type Award, awardOf, type CourseRecord, isPlanned } from '../records/course'
import type { KnownCourse } from './knownCourse'
import type { PlainDate } from '../values/plainDate'
import { type Proof, proofsOf } from '../records/proof'
import { certificationsOf, type Portfolio } from '../records/portfolio'

/** What's in the form. Null means untouched: the field follows Recert's proposal. */
export type CourseDraft = {
  readonly title: string
  readonly completedOn: string
  readonly provider: string | null
  readonly category: Category | null
  readonly contactHours: string | null
  readonly cost: string
  readonly awards: readonly AwardDraft[]
  readonly number: string | null
  readonly link: string | null
  readonly note: string
  readonly proofs: readonly Proof[]
  /** The key of the accepted offer (see `offerKey`). */
  readonly takenOffer: string | null
  /** What the trainer answered about the card of a class; absent until then. */
  readonly card?: CardAnswer
}

/** `printedOn` is the expiry printed on a card of another issuer; null, or empty while it's being retyped, leaves the proposed one. */
export type CardAnswer = { readonly issuer: CardIssuer; readonly printedOn: string | null }

/** `requirementId` null leaves it to the category. So does an empty one, on a course that had been placed by hand. */
export type AwardDraft = {
  readonly credentialId: CredentialId
  readonly counts: boolean | null
  readonly amount: string | null
  readonly requirementId: string | null
  readonly ticked: readonly string[] | null
}

/** Whether the form is for a completed course or a planned one, whose day may be in the future. */
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
  /** Awards for a certification removed since: they stay with the course in case it comes back. */
  readonly gone: readonly Award[]
  readonly number: string
  readonly link: string
  readonly note: string
  readonly proofs: readonly Proof[]
  readonly known: KnownCourse | null
}

export type FilledAward = {
  readonly certification: Certification
  readonly counts: boolean
  readonly amount: string
  /** The requirement chosen by hand; empty leaves it to the category. */
  readonly requirementId: string
  readonly ticked: readonly string[]
}

export type CourseField = 'title' | 'provider' | 'completedOn' | 'contactHours' | 'cost' | `award:${CredentialId}` | 'number' | 'link' | 'note'

export function emptyCourseDraft(today: PlainDate): CourseDraft {
  return {
    title: '',
    completedOn: today,
    provider: null,
    category: null,
    contactHours: null,
    cost: '',
    awards: [],
    number: null,
    link: null,
    note: '',
    proofs: [],
    takenOffer: null,
  }
}

/** Every field as saved. */
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
        ticked: award === null ? null : (award.ticked ?? []),
      }
    }),
    number: course.number ?? '',
    link: course.link ?? '',
    note: course.note ?? '',
    proofs: proofsOf(course),
    takenOffer: null,
  }
}

/** The same course, completed today. A repeat needs its own certificate; a planned course keeps what's attached. */
export function draftOfDuplicate(course: CourseRecord, portfolio: Portfolio, today: PlainDate): CourseDraft {
  return { ...draftOfCourse(course, portfolio), completedOn: today, proofs: isPlanned(course) ? proofsOf(course) : [] }
}

export function changeAward(draft: CourseDraft, credentialId: CredentialId, change: Partial<AwardDraft>): CourseDraft {
  const current = draft.awards.find((award) => award.credentialId === credentialId) ?? {
    credentialId,
    counts: null,
    amount: null,
    requirementId: null,
    ticked: null,
  }
  const others = draft.awards.filter((award) => award.credentialId !== credentialId)
  return { ...draft, awards: [...others, { ...current, ...change }] }
}

/** Typing an amount makes it count; clearing it doesn't stop it from counting. */
export function typeAmount(draft: CourseDraft, { certification, counts }: FilledAward, amount: string): CourseDraft {
  return changeAward(draft, certification.id, { amount, counts: counts || amount.trim() !== '' })
}

/** Ticks or unticks a check or a cap; what the rule doesn't have any more stays as it is. */
export function tick(draft: CourseDraft, { certification, ticked }: FilledAward, id: string, isTicked: boolean): CourseDraft {
  const others = ticked.filter((other) => other !== id)
  return changeAward(draft, certification.id, { ticked: isTicked ? [...others, id] : others })
}

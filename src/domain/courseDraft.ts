import { type Amount, formatAmount, formatHours, hundredths, parseAmount } from './amount'
import type { Category } from './category'
import type { Certification, CredentialId } from './credential'
import { type Award, awardFor, type Course, type CourseId } from './course'
import type { FieldError } from './fieldError'
import { readAmount, readName, readPastDay, readText, longestName } from './fieldInput'
import { knownCourse, type KnownCourse } from './knownCourse'
import { parsePlainDate, type PlainDate } from './plainDate'
import { certificationsOf, type Portfolio } from './portfolio'
import { err, ok, type Result } from './result'
import { leavesOf } from './rule'

/** What stands in the form. Null is "not touched": the field follows what Recert proposes. */
export type CourseDraft = {
  readonly title: string
  readonly completedOn: string
  readonly provider: string | null
  readonly category: Category | null
  readonly contactHours: string | null
  readonly awards: readonly AwardDraft[]
}

export type AwardDraft = { readonly credentialId: CredentialId; readonly counts: boolean | null; readonly amount: string | null }

/** The form with every untouched field filled in. */
export type FilledDraft = {
  readonly title: string
  readonly completedOn: string
  readonly provider: string
  readonly category: Category
  readonly contactHours: string
  readonly awards: readonly { readonly certification: Certification; readonly counts: boolean; readonly amount: string }[]
  /** Awards typed for a certification that has been removed meanwhile: they stay with the course, should it come back. */
  readonly gone: readonly Award[]
  readonly known: KnownCourse | null
}

export type CourseField = 'title' | 'provider' | 'completedOn' | 'contactHours' | `award:${CredentialId}`

/** Sorts after every real id: the course being typed is counted as the last of its day. */
const previewId = '~' as CourseId

export function emptyCourseDraft(today: PlainDate): CourseDraft {
  return { title: '', completedOn: today, provider: null, category: null, contactHours: null, awards: [] }
}

/** Every field as it was saved. */
export function draftOfCourse(course: Course, portfolio: Portfolio): CourseDraft {
  return {
    title: course.title,
    completedOn: course.completedOn,
    provider: course.provider,
    category: course.category,
    contactHours: course.contactHours === null ? '' : formatHours(course.contactHours),
    awards: certificationsOf(portfolio).map(({ id }) => {
      const amount = awardFor(course, id)
      return { credentialId: id, counts: amount !== null, amount: amount === null ? null : formatAmount(amount) }
    }),
  }
}

/** The same course once more, completed today. */
export function draftOfDuplicate(course: Course, portfolio: Portfolio, today: PlainDate): CourseDraft {
  return { ...draftOfCourse(course, portfolio), completedOn: today }
}

export function changeAward(draft: CourseDraft, credentialId: CredentialId, change: Partial<AwardDraft>): CourseDraft {
  const current = draft.awards.find((award) => award.credentialId === credentialId) ?? { credentialId, counts: null, amount: null }
  const others = draft.awards.filter((award) => award.credentialId !== credentialId)
  return { ...draft, awards: [...others, { ...current, ...change }] }
}

export function fillDraft(draft: CourseDraft, portfolio: Portfolio): FilledDraft {
  const known = knownCourse(draft.title, portfolio)
  const category = draft.category ?? known?.category ?? 'course'
  const contactHours = draft.contactHours ?? (known?.contactHours ? formatHours(known.contactHours) : '')
  const certifications = certificationsOf(portfolio)
  const awards = certifications.map((certification) => {
    const typed = draft.awards.find((award) => award.credentialId === certification.id)
    const proposed = proposeAward(certification, known, category, contactHours)
    const amount = typed?.amount ?? (proposed === null ? '' : formatAmount(proposed))
    return {
      certification,
      amount,
      counts: typed?.counts ?? (amount.trim() !== '' || (certifications.length === 1 && isOnlyOne(draft, certification))),
    }
  })
  return {
    title: draft.title,
    completedOn: draft.completedOn,
    provider: draft.provider ?? known?.provider ?? '',
    category,
    contactHours,
    awards,
    gone: goneAwards(draft, certifications),
    known,
  }
}

/** No credit has been given to another, which may have been removed while the form was open. */
function isOnlyOne(draft: CourseDraft, certification: Certification): boolean {
  return draft.awards.every(({ credentialId }) => credentialId === certification.id)
}

function goneAwards(draft: CourseDraft, certifications: readonly Certification[]): readonly Award[] {
  const shown = new Set(certifications.map(({ id }) => id))
  return draft.awards.flatMap(({ credentialId, counts, amount: text }) => {
    const amount = parseAmount(text ?? '')
    return !shown.has(credentialId) && counts === true && amount.ok ? [{ credentialId, amount: amount.value }] : []
  })
}

/** Reads the whole form. `base` is the course being edited: awards for credentials that are not in the form stay as they were. */
export function parseCourse(
  filled: FilledDraft,
  context: { readonly id: CourseId; readonly today: PlainDate; readonly base: Course | null },
): Result<Course, readonly FieldError<CourseField>[]> {
  const errors: FieldError<CourseField>[] = []
  const read = <Value, Fallback>(
    field: CourseField,
    result: Result<Value, FieldError<CourseField>['problem']>,
    fallback: Fallback,
  ): Value | Fallback => {
    if (result.ok) return result.value
    errors.push({ field, problem: result.error })
    return fallback
  }
  const title = read('title', readName(filled.title), '')
  const provider = read('provider', readText(filled.provider, longestName), '')
  const completedOn = read('completedOn', readPastDay(filled.completedOn, context.today), context.today)
  const contactHours = filled.contactHours.trim() === '' ? null : read('contactHours', readAmount(filled.contactHours), null)
  const awards = filled.awards
    .filter((award) => award.counts)
    .flatMap(({ certification, amount: text }) => {
      const amount = read(`award:${certification.id}`, readAmount(text), null)
      const before = context.base?.awards.find(({ credentialId }) => credentialId === certification.id)
      return amount === null ? [] : [{ ...before, credentialId: certification.id, amount }]
    })
  const shown = new Set([...filled.awards.map(({ certification }) => certification.id), ...filled.gone.map(({ credentialId }) => credentialId)])
  const kept = [...filled.gone, ...(context.base?.awards.filter((award) => !shown.has(award.credentialId)) ?? [])]
  if (errors.length > 0) return err(errors)
  return ok({ ...context.base, id: context.id, title, provider, completedOn, category: filled.category, contactHours, awards: [...kept, ...awards] })
}

/** What is wrong in the form as it stands. */
export function courseErrors(filled: FilledDraft, today: PlainDate): readonly FieldError<CourseField>[] {
  const course = parseCourse(filled, { id: previewId, today, base: null })
  return course.ok ? [] : course.error
}

/** The course as far as it can be counted while it is being typed; null while its date cannot be read. */
export function previewCourse(filled: FilledDraft, base: Course | null): Course | null {
  const completedOn = parsePlainDate(filled.completedOn)
  if (!completedOn.ok) return null
  return {
    id: base?.id ?? previewId,
    title: filled.title.trim(),
    provider: filled.provider,
    completedOn: completedOn.value,
    category: filled.category,
    contactHours: null,
    awards: filled.awards.flatMap(({ certification, counts, amount: text }) => {
      const amount = parseAmount(text)
      return counts && amount.ok ? [{ credentialId: certification.id, amount: amount.value }] : []
    }),
  }
}

/** What the course is known to be worth, else what its requirement takes of CPR/AED, else its contact hours at the unit's rate. */
function proposeAward(certification: Certification, known: KnownCourse | null, category: Category, contactHours: string): Amount | null {
  const award = known?.category === category ? known.awards.find((candidate) => candidate.credentialId === certification.id) : undefined
  if (award !== undefined) return award.amount
  const leaf = leavesOf(certification.rule.requirement).find((candidate) => candidate.categories.includes(category))
  if (category === 'cpr' && leaf?.categories.length === 1) return leaf.max
  const hours = parseAmount(contactHours)
  const rate = certification.rule.unit.hoursPerUnit
  if (!hours.ok || rate === null) return null
  const converted = Math.round((hours.value * 100) / rate)
  return converted === 0 ? null : hundredths(converted)
}

import { type Amount, formatAmount, formatCost, formatHours, hundredths, parseAmount } from './amount'
import type { Category } from './category'
import type { Certification, CredentialId } from './credential'
import { type Award, awardOf, type Course, type CourseId, type CourseRecord, isPlanned, type PlannedCourse } from './course'
import type { FieldError, Problem } from './fieldError'
import { createFormReader } from './formReader'
import { readAmount, readCost, readExpiry, readName, readPastDay, readText, longestName } from './fieldInput'
import { knownCourse, type KnownCourse } from './knownCourse'
import { parsePlainDate, type PlainDate } from './plainDate'
import { certificationsOf, type Portfolio } from './portfolio'
import { err, ok, type Result } from './result'
import { leavesOf } from './rule'
import { without } from './without'

/** What stands in the form. Null is "not touched": the field follows what Recert proposes. */
export type CourseDraft = {
  readonly title: string
  readonly completedOn: string
  readonly provider: string | null
  readonly category: Category | null
  readonly contactHours: string | null
  readonly cost: string
  readonly awards: readonly AwardDraft[]
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

/** Sorts after every real id: the course being typed is counted as the last of its day. */
const previewId = '~' as CourseId

export function emptyCourseDraft(today: PlainDate): CourseDraft {
  return { title: '', completedOn: today, provider: null, category: null, contactHours: null, cost: '', awards: [] }
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
  }
}

/** The same course once more, completed today: a second time, or for the first where it was planned. */
export function draftOfDuplicate(course: CourseRecord, portfolio: Portfolio, today: PlainDate): CourseDraft {
  return { ...draftOfCourse(course, portfolio), completedOn: today }
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

export function fillDraft(draft: CourseDraft, portfolio: Portfolio): FilledDraft {
  const known = knownCourse(draft.title, portfolio)
  const category = draft.category ?? known?.category ?? 'course'
  const contactHours = draft.contactHours ?? (known?.contactHours ? formatHours(known.contactHours) : '')
  const certifications = certificationsOf(portfolio)
  const awards = certifications.map((certification) => {
    const typed = draft.awards.find((award) => award.credentialId === certification.id)
    const proposed = sharedAmount(certification, certifications, draft) ?? proposeAward(certification, known, category, contactHours)
    const amount = typed?.amount ?? (proposed === null ? '' : formatAmount(proposed))
    return {
      certification,
      amount,
      requirementId: typed?.requirementId ?? '',
      counts: typed?.counts ?? (amount.trim() !== '' || (certifications.length === 1 && isOnlyOne(draft, certification))),
    }
  })
  return {
    title: draft.title,
    completedOn: draft.completedOn,
    provider: draft.provider ?? known?.provider ?? '',
    category,
    contactHours,
    cost: draft.cost,
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

type CourseContext = { readonly id: CourseId; readonly today: PlainDate; readonly base: CourseRecord | null }

/** Reads the whole form. `base` is the course being edited: awards for credentials that are not in the form stay as they were. */
export function parseCourse(filled: FilledDraft, context: CourseContext): Result<Course, readonly FieldError<CourseField>[]> {
  const facts = readFacts(filled, context, readPastDay(filled.completedOn, context.today))
  return facts.ok ? ok({ ...facts.value.facts, completedOn: facts.value.day }) : facts
}

/** The same for a course that is planned: its day is the one it is meant for. */
export function parsePlanned(filled: FilledDraft, context: CourseContext): Result<PlannedCourse, readonly FieldError<CourseField>[]> {
  const facts = readFacts(filled, context, readExpiry(filled.completedOn, context.today))
  return facts.ok ? ok({ ...facts.value.facts, plannedFor: facts.value.day }) : facts
}

type Facts = Omit<Course, 'completedOn'>

function readFacts(
  filled: FilledDraft,
  context: CourseContext,
  date: Result<PlainDate, Problem>,
): Result<{ readonly facts: Facts; readonly day: PlainDate }, readonly FieldError<CourseField>[]> {
  const { errors, read } = createFormReader<CourseField>()
  const title = read('title', readName(filled.title), '')
  const provider = read('provider', readText(filled.provider, longestName), '')
  const day = read('completedOn', date, context.today)
  const contactHours = filled.contactHours.trim() === '' ? null : read('contactHours', readAmount(filled.contactHours), null)
  const cost = read('cost', readCost(filled.cost), null)
  const awards = filled.awards
    .filter((award) => award.counts)
    .flatMap(({ certification, amount: text, requirementId }): readonly Award[] => {
      const amount = read(`award:${certification.id}`, readAmount(text), null)
      const before = without(context.base?.awards.find(({ credentialId }) => credentialId === certification.id) ?? {}, 'requirementId')
      return amount === null ? [] : [{ ...before, credentialId: certification.id, amount, ...placed(requirementId) }]
    })
  const shown = new Set([...filled.awards.map(({ certification }) => certification.id), ...filled.gone.map(({ credentialId }) => credentialId)])
  const gone = filled.gone.map((award) => ({ ...context.base?.awards.find(({ credentialId }) => credentialId === award.credentialId), ...award }))
  const kept = [...gone, ...(context.base?.awards.filter((award) => !shown.has(award.credentialId)) ?? [])]
  if (errors.length > 0) return err(errors)
  const before = context.base === null ? null : without(context.base, 'completedOn', 'plannedFor')
  return ok({
    facts: { ...before, id: context.id, title, provider, category: filled.category, contactHours, cost, awards: [...kept, ...awards] },
    day,
  })
}

function placed(requirementId: string): Pick<Award, 'requirementId'> {
  return requirementId === '' ? {} : { requirementId }
}

/** What is wrong in the form as it stands. */
export function courseErrors(filled: FilledDraft, today: PlainDate, kind: CourseKind = 'completed'): readonly FieldError<CourseField>[] {
  const course = (kind === 'planned' ? parsePlanned : parseCourse)(filled, { id: previewId, today, base: null })
  return course.ok ? [] : course.error
}

/** The course as far as it can be counted while it is being typed; null while its date cannot be read. */
export function previewCourse(filled: FilledDraft, base: CourseRecord | null): Course | null {
  const completedOn = parsePlainDate(filled.completedOn)
  if (!completedOn.ok) return null
  return {
    id: base?.id ?? previewId,
    title: filled.title.trim(),
    provider: filled.provider,
    completedOn: completedOn.value,
    category: filled.category,
    contactHours: null,
    cost: null,
    awards: filled.awards.flatMap(({ certification, counts, amount: text, requirementId }) => {
      const amount = parseAmount(text)
      return counts && amount.ok ? [{ credentialId: certification.id, amount: amount.value, ...placed(requirementId) }] : []
    }),
  }
}

/** Where an issuer counts one course for all its certifications: what was typed for another of them. */
function sharedAmount({ id, issuer, rule }: Certification, certifications: readonly Certification[], draft: CourseDraft): Amount | null {
  if (!rule.sharesCredit || issuer === '') return null
  const others = certifications.filter((other) => other.id !== id && other.issuer === issuer && other.rule.unit.name === rule.unit.name)
  const typed = others.map((other) => parseAmount(draft.awards.find(({ credentialId }) => credentialId === other.id)?.amount ?? ''))
  const first = typed.find((amount) => amount.ok)
  return first?.ok === true ? first.value : null
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

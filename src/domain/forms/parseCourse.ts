import type { CourseId, CredentialId } from '../records/ids'
import { parseAmount } from '../values/parseAmount'
import type { Award, Course, CourseRecord, PlannedCourse } from '../records/course'
import type { CourseField, CourseKind, FilledDraft } from './courseDraft'
import type { FieldError, Problem } from './fieldError'
import { longestName, readAmount, readCost, readExpiry, readName, readPastDay, readText } from './fieldInput'
import { createFormReader } from './formReader'
import { withProofs } from '../records/proof'
import { parsePlainDate, type PlainDate } from '../values/plainDate'
import { err, ok, type Result } from '../values/result'
import { without } from '../values/without'

/** Sorts after every real id: the course being typed is counted as the last of its day. */
const previewId = '~' as CourseId

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
      if (amount === null) return []
      return [{ ...awardBefore(context.base, certification.id), credentialId: certification.id, amount, ...placed(requirementId) }]
    })
  const shown = new Set([...filled.awards.map(({ certification }) => certification.id), ...filled.gone.map(({ credentialId }) => credentialId)])
  const gone = filled.gone.map((award) => ({ ...context.base?.awards.find(({ credentialId }) => credentialId === award.credentialId), ...award }))
  const kept = [...gone, ...(context.base?.awards.filter((award) => !shown.has(award.credentialId)) ?? [])]
  if (errors.length > 0) return err(errors)
  const before = context.base === null ? null : without(context.base, 'completedOn', 'plannedFor', 'proofs')
  return ok({
    facts: {
      ...before,
      id: context.id,
      title,
      provider,
      category: filled.category,
      contactHours,
      cost,
      awards: [...kept, ...awards],
      ...withProofs(filled.proofs),
    },
    day,
  })
}

/** All of an award that the form does not show: how far the issuer is with it, and what a later version knows. */
function awardBefore(base: CourseRecord | null, credentialId: CredentialId): Partial<Award> {
  return without(base?.awards.find((award) => award.credentialId === credentialId) ?? {}, 'requirementId')
}

function placed(requirementId: string): Pick<Award, 'requirementId'> {
  return requirementId === '' ? {} : { requirementId }
}

/** What is wrong in the form as it stands. */
export function courseErrors(filled: FilledDraft, today: PlainDate, kind: CourseKind = 'completed'): readonly FieldError<CourseField>[] {
  const course = (kind === 'planned' ? parsePlanned : parseCourse)(filled, { id: previewId, today, base: null })
  return course.ok ? [] : course.error
}

/**
 * The course as far as it can be counted while it is being typed; null while its date cannot be read. A planned one is not done
 * before `notBefore`, which is today.
 */
export function previewCourse(filled: FilledDraft, base: CourseRecord | null, notBefore: PlainDate | null = null): Course | null {
  const completedOn = parsePlainDate(filled.completedOn)
  if (!completedOn.ok) return null
  return {
    id: base?.id ?? previewId,
    title: filled.title.trim(),
    provider: filled.provider,
    completedOn: notBefore !== null && completedOn.value < notBefore ? notBefore : completedOn.value,
    category: filled.category,
    contactHours: null,
    cost: null,
    awards: filled.awards.flatMap(({ certification, counts, amount: text, requirementId }): readonly Award[] => {
      const amount = parseAmount(text)
      if (!counts || !amount.ok) return []
      return [{ ...awardBefore(base, certification.id), credentialId: certification.id, amount: amount.value, ...placed(requirementId) }]
    }),
  }
}

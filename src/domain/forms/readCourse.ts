import type { CredentialId } from '../records/ids'
import type { Award, Course, CourseRecord, PlannedCourse } from '../records/course'
import type { CourseField, CourseKind, FilledDraft } from './courseDraft'
import type { FieldError } from './fieldError'
import { longestName, readAmount, readCost, readExpiry, readName, readPastDay, readText } from './fieldInput'
import { createFormReader } from './formReader'
import { withProofs } from '../records/proof'
import type { PlainDate } from '../values/plainDate'
import { err, ok, type Result } from '../values/result'
import { without } from '../values/without'

/** A course as read from the form: everything but its id. */
export type CourseInput = Omit<Course, 'id'> | Omit<PlannedCourse, 'id'>

export type CourseContext = {
  readonly kind: CourseKind
  /** The course being edited: what the form doesn't show stays unchanged. */
  readonly base: CourseRecord | null
  readonly today: PlainDate
}

/** Reads the whole form; errors are in field order. */
export function readCourse(filled: FilledDraft, { kind, base, today }: CourseContext): Result<CourseInput, readonly FieldError<CourseField>[]> {
  const { errors, read } = createFormReader<CourseField>()
  const title = read('title', readName(filled.title), '')
  const provider = read('provider', readText(filled.provider, longestName), '')
  const day = read('completedOn', (kind === 'planned' ? readExpiry : readPastDay)(filled.completedOn, today), today)
  const contactHours = filled.contactHours.trim() === '' ? null : read('contactHours', readAmount(filled.contactHours), null)
  const cost = read('cost', readCost(filled.cost), null)
  const awards = filled.awards
    .filter((award) => award.counts)
    .flatMap(({ certification, amount: text, requirementId }): readonly Award[] => {
      const amount = read(`award:${certification.id}`, readAmount(text), null)
      if (amount === null) return []
      return [{ ...awardBefore(base, certification.id), credentialId: certification.id, amount, ...placed(requirementId) }]
    })
  const shown = new Set([...filled.awards.map(({ certification }) => certification.id), ...filled.gone.map(({ credentialId }) => credentialId)])
  const gone = filled.gone.map((award) => ({ ...base?.awards.find(({ credentialId }) => credentialId === award.credentialId), ...award }))
  const kept = [...gone, ...(base?.awards.filter((award) => !shown.has(award.credentialId)) ?? [])]
  if (errors.length > 0) return err(errors)
  const facts = {
    ...(base === null ? null : without(base, 'id', 'completedOn', 'plannedFor', 'proofs')),
    title,
    provider,
    category: filled.category,
    contactHours,
    cost,
    awards: [...kept, ...awards],
    ...withProofs(filled.proofs),
  }
  return ok(kind === 'planned' ? { ...facts, plannedFor: day } : { ...facts, completedOn: day })
}

/** Everything in an award that the form doesn't show: its submission, and fields from later versions. */
export function awardBefore(base: CourseRecord | null, credentialId: CredentialId): Partial<Award> {
  return without(base?.awards.find((award) => award.credentialId === credentialId) ?? {}, 'requirementId')
}

export function placed(requirementId: string): Pick<Award, 'requirementId'> {
  return requirementId === '' ? {} : { requirementId }
}

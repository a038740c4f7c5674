import { type Award, type Course, type CourseRecord, type PlannedCourse, textsFrom } from '../records/course'
import type { Amount } from '../values/amount'
import type { CourseField, CourseKind, FilledAward, FilledDraft } from './courseDraft'
import type { FieldError } from './fieldError'
import { longestName, longestNumber, readAmount, readCost, readExpiry, readLink, readName, readNote, readPastDay, readText } from './fieldInput'
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
    .flatMap((award): readonly Award[] => {
      const amount = read(`award:${award.certification.id}`, readAmount(award.amount), null)
      return amount === null ? [] : [awardFrom(award, amount, base)]
    })
  const texts = textsFrom({
    number: read('number', readText(filled.number, longestNumber), ''),
    link: read('link', readLink(filled.link), ''),
    note: read('note', readNote(filled.note), ''),
  })
  const shown = new Set([...filled.awards.map(({ certification }) => certification.id), ...filled.gone.map(({ credentialId }) => credentialId)])
  const gone = filled.gone.map((award) => ({ ...base?.awards.find(({ credentialId }) => credentialId === award.credentialId), ...award }))
  const kept = [...gone, ...(base?.awards.filter((award) => !shown.has(award.credentialId)) ?? [])]
  if (errors.length > 0) return err(errors)
  const facts = {
    ...(base === null ? null : without(base, 'id', 'completedOn', 'plannedFor', 'number', 'link', 'note', 'proofs')),
    title,
    provider,
    category: filled.category,
    contactHours,
    cost,
    awards: [...kept, ...awards],
    ...texts,
    ...withProofs(filled.proofs),
  }
  return ok(kind === 'planned' ? { ...facts, plannedFor: day } : { ...facts, completedOn: day })
}

/** An award as in the form. What the form doesn't show stays: its submission, and fields from later versions. */
export function awardFrom(
  { certification: { id: credentialId }, requirementId, ticked }: FilledAward,
  amount: Amount,
  base: CourseRecord | null,
): Award {
  const before = base?.awards.find((award) => award.credentialId === credentialId) ?? {}
  return {
    ...without(before, 'requirementId', 'ticked'),
    credentialId,
    amount,
    ...(requirementId === '' ? {} : { requirementId }),
    ...(ticked.length === 0 ? {} : { ticked }),
  }
}

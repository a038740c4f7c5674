import { type CredentialId, toCourseId, toCredentialId } from '../records/ids'
import type { Act, Operation } from './act'
import { type Course, type CourseRecord, isPlanned, type Submission, type SubmissionState } from '../records/course'
import type { CourseDraft, CourseField, CourseKind } from '../forms/courseDraft'
import { withDefaults } from '../forms/courseDefaults'
import { parseCourse, parsePlanned } from '../forms/parseCourse'
import type { FieldError, Problem } from '../forms/fieldError'
import { readPastDay } from '../forms/fieldInput'
import { offerFor, takeOffer } from './offer'
import type { PlainDate } from '../values/plainDate'
import { courseById } from '../records/portfolio'
import { err, ok, type Result } from '../values/result'
import { without } from '../values/without'

/** What a form about a course is for. Without `base` the course is new. */
export type CourseWork = {
  readonly kind: CourseKind
  /** The course as the form began with it; one that was deleted meanwhile comes back with the edit. */
  readonly base: CourseRecord | null
  readonly draft: CourseDraft
  /** Whether to take up the offer that goes with a completed course. */
  readonly offerTaken: boolean
}

/** Logs, plans, completes or edits a course. */
export function saveCourse({ kind, base, draft, offerTaken }: CourseWork): Operation<CourseField> {
  return (portfolio, { today, newId }) => {
    const filled = withDefaults(draft, portfolio)
    const context = { id: base?.id ?? toCourseId(newId()), today, base }
    const course: Result<CourseRecord, readonly FieldError<CourseField>[]> =
      kind === 'planned' ? parsePlanned(filled, context) : parseCourse(filled, context)
    if (!course.ok) return err({ kind: 'fields', errors: course.error })
    const current = base === null ? null : courseById(portfolio, base.id)
    if (current !== null && current !== base) return err({ kind: 'changedMeanwhile' })
    const offer = offerTaken && kind === 'completed' ? offerFor(filled, portfolio, today) : null
    const taken = offer === null ? [] : [takeOffer(offer, portfolio, toCredentialId(newId()))]
    return ok({
      verb: verbFor(kind, base),
      subject: course.value.title,
      changes: [{ kind: 'course', before: current, after: course.value }, ...taken],
    })
  }
}

function verbFor(kind: CourseKind, base: CourseRecord | null): Act['verb'] {
  if (base === null) return kind === 'planned' ? 'planned' : 'logged'
  return kind === 'completed' && isPlanned(base) ? 'completed' : 'edited'
}

/** Another state keeps the day on which the award was sent; one that is sent now was sent today. */
export function submissionIn(state: SubmissionState, before: Submission | null, today: PlainDate): Submission | null {
  if (state === 'notSent') return null
  return { state, on: before?.on ?? (state === 'sent' ? today : null) }
}

/** The day on which an award was sent: not before the course was completed, not in the future; empty for none. */
export function readSentDay(text: string, course: Course, today: PlainDate): Result<PlainDate | null, Problem> {
  if (text.trim() === '') return ok(null)
  const day = readPastDay(text, today)
  return day.ok && day.value < course.completedOn ? err({ kind: 'beforeCompletion', completedOn: course.completedOn }) : day
}

/** Notes how far the issuer of one credential is with a course. Null: it has not been sent. */
export function changeSubmission(course: Course, credentialId: CredentialId, submission: Submission | null): Act {
  const after = withSubmission(course, credentialId, submission)
  return { verb: 'submissionChanged', subject: course.title, changes: [{ kind: 'course', before: course, after }] }
}

export function withSubmission(course: Course, credentialId: CredentialId, submission: Submission | null): Course {
  const awards = course.awards.map((award) => {
    if (award.credentialId !== credentialId) return award
    const rest = without(award, 'submission')
    return submission === null ? rest : { ...rest, submission }
  })
  return { ...course, awards }
}

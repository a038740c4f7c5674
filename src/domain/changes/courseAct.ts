import { type CredentialId, toCourseId, toCredentialId } from '../records/ids'
import type { Act, Operation } from './act'
import { type Course, type CourseRecord, isPlanned, type Submission, type SubmissionState } from '../records/course'
import type { CourseInput } from '../forms/readCourse'
import type { Problem } from '../forms/fieldError'
import { readPastDay } from '../forms/fieldInput'
import { type Offer, takeOffer } from './offer'
import type { PlainDate } from '../values/plainDate'
import { courseById } from '../records/courseById'
import { err, ok, type Result } from '../values/result'
import { without } from '../values/without'

/** The result of a course form. */
export type CourseWork = {
  /** The course when the form was opened; null for a new one. If it was deleted since, the edit brings it back. */
  readonly base: CourseRecord | null
  readonly input: CourseInput
  /** An offer the trainer accepted. */
  readonly offer: Offer | null
}

/** Logs, plans, completes or edits a course. */
export function saveCourse({ base, input, offer }: CourseWork): Operation {
  return (portfolio, { newId }) => {
    const current = base === null ? null : courseById(portfolio, base.id)
    if (current !== null && current !== base) return err({ kind: 'changedMeanwhile' })
    const after: CourseRecord = { id: base?.id ?? toCourseId(newId()), ...input }
    const taken = offer === null ? [] : [takeOffer(offer, portfolio, toCredentialId(newId()))]
    return ok({
      verb: verbFor(base, after),
      subject: { kind: 'course', title: after.title },
      changes: [{ kind: 'course', before: current, after }, ...taken],
    })
  }
}

function verbFor(base: CourseRecord | null, after: CourseRecord): Act['verb'] {
  if (base === null) return isPlanned(after) ? 'planned' : 'logged'
  return isPlanned(base) && !isPlanned(after) ? 'completed' : 'edited'
}

/** Keeps the day the award was sent; if it has none yet, it was sent today. */
export function submissionIn(state: SubmissionState, before: Submission | null, today: PlainDate): Submission | null {
  if (state === 'notSent') return null
  return { state, on: before?.on ?? (state === 'sent' ? today : null) }
}

/** The day an award was sent: not before the course was completed, not in the future; null if left empty. */
export function readSentDay(text: string, course: Course, today: PlainDate): Result<PlainDate | null, Problem> {
  if (text.trim() === '') return ok(null)
  const day = readPastDay(text, today)
  return day.ok && day.value < course.completedOn ? err({ kind: 'beforeCompletion', completedOn: course.completedOn }) : day
}

/** Sets the submission of a course to one credential's issuer. Null: not sent. */
export function changeSubmission(course: Course, credentialId: CredentialId, submission: Submission | null): Act {
  const after = withSubmission(course, credentialId, submission)
  return { verb: 'submissionChanged', subject: { kind: 'course', title: course.title }, changes: [{ kind: 'course', before: course, after }] }
}

export function withSubmission(course: Course, credentialId: CredentialId, submission: Submission | null): Course {
  const awards = course.awards.map((award) => {
    if (award.credentialId !== credentialId) return award
    const rest = without(award, 'submission')
    return submission === null ? rest : { ...rest, submission }
  })
  return { ...course, awards }
}

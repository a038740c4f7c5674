import type { Act, Attempt } from './act'
import type { CredentialId } from './credential'
import { type Course, type CourseId, type CourseRecord, isPlanned, type Submission } from './course'
import type { CourseDraft, CourseField, CourseKind } from './courseDraft'
import { fillDraft } from './courseFilling'
import { parseCourse, parsePlanned } from './courseReading'
import type { FieldError } from './fieldError'
import { offerFor, takeOffer } from './offer'
import { courseById } from './portfolio'
import { err, ok, type Result } from './result'
import { without } from './without'

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
export function saveCourse({ kind, base, draft, offerTaken }: CourseWork): Attempt<CourseField> {
  return (portfolio, { today, newId }) => {
    const filled = fillDraft(draft, portfolio)
    const context = { id: base?.id ?? (newId() as CourseId), today, base } // safe: a new id is whatever kind it is for
    const course: Result<CourseRecord, readonly FieldError<CourseField>[]> =
      kind === 'planned' ? parsePlanned(filled, context) : parseCourse(filled, context)
    if (!course.ok) return err({ kind: 'fields', errors: course.error })
    const current = base === null ? null : courseById(portfolio, base.id)
    if (current !== null && current !== base) return err({ kind: 'changedMeanwhile' })
    const offer = offerTaken && kind === 'completed' ? offerFor(filled, portfolio, today) : null
    const taken = offer === null ? [] : [takeOffer(offer, portfolio, newId() as CredentialId)] // safe: as above
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

/** Notes how far the issuer of one credential is with a course. Null: it has not been sent. */
export function changeSubmission(course: Course, credentialId: CredentialId, submission: Submission | null): Act {
  const awards = course.awards.map((award) => {
    if (award.credentialId !== credentialId) return award
    const rest = without(award, 'submission')
    return submission === null ? rest : { ...rest, submission }
  })
  return { verb: 'submissionChanged', subject: course.title, changes: [{ kind: 'course', before: course, after: { ...course, awards } }] }
}

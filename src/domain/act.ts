import type { Credential, CredentialId } from './credential'
import type { Course, CourseId } from './course'
import { type CourseDraft, type CourseField, fillDraft, parseCourse } from './courseDraft'
import { type CredentialDraft, type CredentialField, parseCredential } from './credentialDraft'
import type { FieldError } from './fieldError'
import { offerFor, takeOffer } from './offer'
import type { PlainDate } from './plainDate'
import { type Change, courseById, credentialById, type Deleted, freeName, type Portfolio } from './portfolio'
import { err, ok, type Result } from './result'
import type { SaveFailure } from './saveFailure'

/** Something the trainer does, as the changes that it makes and the words that it is told with. */
export type Act = {
  readonly verb: 'logged' | 'added' | 'edited' | 'deleted' | 'broughtBack'
  /** The course's title or the credential's name. */
  readonly subject: string
  readonly changes: readonly Change[]
}

/** `changedMeanwhile`: the record is no longer the one that the form began with. */
export type ActFailure<Field extends string> =
  { readonly kind: 'fields'; readonly errors: readonly FieldError<Field>[] } | { readonly kind: 'changedMeanwhile' }

/** Why something that the trainer did was not saved. */
export type Failure<Field extends string> = ActFailure<Field> | { readonly kind: 'notSaved'; readonly failure: SaveFailure }

type Context = { readonly today: PlainDate; readonly newId: () => string }

/** Logs a course, and takes up the offer that goes with it if the trainer said so. */
export function logCourse(portfolio: Portfolio, draft: CourseDraft, offerTaken: boolean, context: Context): Result<Act, ActFailure<CourseField>> {
  const filled = fillDraft(draft, portfolio)
  const course = parseCourse(filled, { id: context.newId() as CourseId, today: context.today, base: null }) // safe: a new id is whatever kind it is for
  if (!course.ok) return err({ kind: 'fields', errors: course.error })
  const offer = offerTaken ? offerFor(filled, portfolio, context.today) : null
  const taken = offer === null ? [] : [takeOffer(offer, portfolio, context.newId() as CredentialId)] // safe: as above
  return ok({ verb: 'logged', subject: course.value.title, changes: [{ kind: 'course', before: null, after: course.value }, ...taken] })
}

/** `base` is the course as the form began with it; one that was deleted meanwhile comes back with the edit. */
export function editCourse(portfolio: Portfolio, base: Course, draft: CourseDraft, context: Context): Result<Act, ActFailure<CourseField>> {
  const course = parseCourse(fillDraft(draft, portfolio), { id: base.id, today: context.today, base })
  if (!course.ok) return err({ kind: 'fields', errors: course.error })
  const current = courseById(portfolio, base.id)
  if (current !== null && current !== base) return err({ kind: 'changedMeanwhile' })
  return ok({ verb: 'edited', subject: course.value.title, changes: [{ kind: 'course', before: current, after: course.value }] })
}

export function deleteCourse(course: Course): Act {
  return { verb: 'deleted', subject: course.title, changes: [{ kind: 'course', before: course, after: null }] }
}

export function addCredential(portfolio: Portfolio, draft: CredentialDraft, context: Context): Result<Act, ActFailure<CredentialField>> {
  const id = context.newId() as CredentialId // safe: a new id is whatever kind it is for
  const credential = parseCredential(draft, { id, today: context.today, portfolio })
  if (!credential.ok) return err({ kind: 'fields', errors: credential.error })
  return ok({ verb: 'added', subject: credential.value.name, changes: [{ kind: 'credential', before: null, after: credential.value }] })
}

/** As `editCourse`. */
export function editCredential(
  portfolio: Portfolio,
  base: Credential,
  draft: CredentialDraft,
  context: Context,
): Result<Act, ActFailure<CredentialField>> {
  const credential = parseCredential(draft, { id: base.id, today: context.today, portfolio })
  if (!credential.ok) return err({ kind: 'fields', errors: credential.error })
  const current = credentialById(portfolio, base.id)
  if (current !== null && current !== base) return err({ kind: 'changedMeanwhile' })
  return ok({ verb: 'edited', subject: credential.value.name, changes: [{ kind: 'credential', before: current, after: credential.value }] })
}

export function removeCredential(credential: Credential): Act {
  return { verb: 'deleted', subject: credential.name, changes: [{ kind: 'credential', before: credential, after: null }] }
}

/** A credential whose name has been taken meanwhile comes back under a name of its own. */
export function bringBack(portfolio: Portfolio, deleted: Deleted): Act {
  if (deleted.kind === 'course') {
    return { verb: 'broughtBack', subject: deleted.record.title, changes: [{ kind: 'course', before: null, after: deleted.record }] }
  }
  const name = freeName(portfolio, deleted.record.name)
  const after: Credential = name === deleted.record.name ? deleted.record : { ...deleted.record, name }
  return { verb: 'broughtBack', subject: name, changes: [{ kind: 'credential', before: null, after }] }
}

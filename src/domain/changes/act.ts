import type { CourseRecord } from '../records/course'
import type { Credential } from '../records/credential'
import type { PlainDate } from '../values/plainDate'
import type { Change } from '../records/change'
import { type Deleted, freeName, type Portfolio } from '../records/portfolio'
import type { Result } from '../values/result'
import type { SaveFailure } from '../device/saveFailure'
import type { Subject } from './subject'

export type Verb =
  | 'logged'
  | 'planned'
  | 'completed'
  | 'added'
  | 'edited'
  | 'deleted'
  | 'broughtBack'
  | 'renewed'
  | 'renewalTakenBack'
  | 'ruleChanged'
  | 'stepNoted'
  | 'stepReopened'
  | 'submissionChanged'
  | 'planTaken'
  | 'imported'
  | 'restored'
  | 'sampleAdded'
  | 'sampleRemoved'

/** Something the trainer does, with the changes it makes. */
export type Act = {
  readonly verb: Verb
  readonly subject: Subject
  readonly changes: readonly Change[]
}

/** `changedMeanwhile`: the record changed after the form was opened. */
type ActFailure = { readonly kind: 'changedMeanwhile' }

export type NotSaved = { readonly kind: 'notSaved'; readonly failure: SaveFailure }

/** Why an act wasn't saved. */
export type Failure = ActFailure | NotSaved

/** An act is made, taken back, or made again. */
export type Move = 'change' | 'undo' | 'redo'

/** Why a form wasn't saved. `fields`: its fields show the errors. */
export type FormFailure = Failure | { readonly kind: 'fields' }

export type ActContext = { readonly today: PlainDate; readonly newId: () => string }

/** An act worked out from the records at the moment it's done. */
export type Operation = (portfolio: Portfolio, context: ActContext) => Result<Act, ActFailure>

export function deleteCourse(course: CourseRecord): Act {
  return { verb: 'deleted', subject: { kind: 'course', title: course.title }, changes: [{ kind: 'course', before: course, after: null }] }
}

export function removeCredential(credential: Credential): Act {
  return {
    verb: 'deleted',
    subject: { kind: 'credential', name: credential.name },
    changes: [{ kind: 'credential', before: credential, after: null }],
  }
}

/** If a credential's name has been taken since, it comes back under a free one. */
export function bringBack(portfolio: Portfolio, deleted: Deleted): Act {
  if (deleted.kind === 'course') {
    return {
      verb: 'broughtBack',
      subject: { kind: 'course', title: deleted.record.title },
      changes: [{ kind: 'course', before: null, after: deleted.record }],
    }
  }
  const name = freeName(portfolio, deleted.record.name)
  const after: Credential = { ...deleted.record, name }
  return { verb: 'broughtBack', subject: { kind: 'credential', name }, changes: [{ kind: 'credential', before: null, after }] }
}

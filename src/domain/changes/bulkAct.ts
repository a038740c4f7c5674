import type { CredentialId } from '../records/ids'
import type { Act, Verb } from './act'
import type { Category } from '../rule/category'
import { awardOf, type Course, type SubmissionState } from '../records/course'
import { submissionIn, withSubmission } from './courseAct'
import { coursesSubject } from './subject'
import type { PlainDate } from '../values/plainDate'

// Many courses at once: one act, one undo. Null if nothing would change.

export function deleteCourses(courses: readonly Course[]): Act | null {
  return bulkAct(
    'deleted',
    courses.map((before) => ({ before, after: null })),
  )
}

export function setCategory(courses: readonly Course[], category: Category): Act | null {
  return bulkAct(
    'edited',
    courses.flatMap((before) => (before.category === category ? [] : [{ before, after: { ...before, category } }])),
  )
}

/** Sets the submission state of those courses that have an award for the credential. */
export function setSubmission(courses: readonly Course[], credentialId: CredentialId, state: SubmissionState, today: PlainDate): Act | null {
  return bulkAct(
    'submissionChanged',
    courses.flatMap((before) => {
      const award = awardOf(before, credentialId)
      if (award === null || (award.submission?.state ?? 'notSent') === state) return []
      return [{ before, after: withSubmission(before, credentialId, submissionIn(state, award.submission ?? null, today)) }]
    }),
  )
}

function bulkAct(verb: Verb, edits: readonly { readonly before: Course; readonly after: Course | null }[]): Act | null {
  if (edits.length === 0) return null
  return { verb, subject: coursesSubject(edits.map(({ before }) => before)), changes: edits.map((edit) => ({ kind: 'course', ...edit })) }
}

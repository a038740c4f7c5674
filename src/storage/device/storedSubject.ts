import * as v from 'valibot'
import type { Verb } from '../../domain/changes/act'
import { coursesSubject, type Subject } from '../../domain/changes/subject'
import type { Change } from '../../domain/records/change'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** What an act was about, as a tab has kept it. A text is from version 1, which wrote it in English. */
export const storedSubject = v.union([
  v.string(),
  v.object({ kind: v.literal('course'), title: v.string() }),
  v.object({ kind: v.literal('credential'), name: v.string() }),
  v.object({ kind: v.literal('courses'), count, left: v.exactOptional(count) }),
  v.object({ kind: v.literal('credentials'), count }),
  v.object({ kind: v.literal('records'), count, removed: v.exactOptional(count) }),
  v.object({ kind: v.literal('plan'), count, open: count }),
  v.object({ kind: v.literal('sampleData') }),
])

/** What an act of version 1 was about: its changes say it as well as its text did. */
export function subjectOf(verb: Verb, changes: readonly Change[]): Subject {
  if (verb === 'sampleAdded' || verb === 'sampleRemoved') return { kind: 'sampleData' }
  if (verb === 'restored') return { kind: 'records', count: changes.length }
  if (verb === 'imported') return { kind: 'courses', count: changes.length }
  const courses = changes.flatMap((change) => (change.kind === 'course' ? (change.after ?? change.before ?? []) : []))
  const [credential] = changes.flatMap((change) => (change.kind === 'credential' ? (change.after ?? change.before ?? []) : []))
  return credential === undefined || courses.length > 0 ? coursesSubject(courses) : { kind: 'credential', name: credential.name }
}

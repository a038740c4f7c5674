import { compareCourses, comparePlanned, type Course, type CourseRecord, isCompleted, isPlanned } from './course'
import { changedCourses } from './courseShelves'
import type { Credential } from './credential'
import type { CourseId, CredentialId } from './ids'
import { courseById } from './courseById'
import { credentialById, type Deleted, type Kept, type Portfolio } from './portfolio'
import { compareTexts } from '../values/compareTexts'
import type { PlainDate } from '../values/plainDate'

/**
 * One record before and after. Without `before`, it was added or brought back; without `after`, it was deleted.
 * Changes made together are one act of the trainer's: all of them happen, or none.
 */
export type Change =
  | { readonly kind: 'credential'; readonly before: Credential | null; readonly after: Credential | null }
  | { readonly kind: 'course'; readonly before: CourseRecord | null; readonly after: CourseRecord | null }

/** Up to this many changes are inserted one by one, which is fast however many records there are. */
const fewChanges = 16

/** The portfolio after the changes. Deleted records go to `deleted` under `today`. */
export function applyChanges(portfolio: Portfolio, changes: readonly Change[], today: PlainDate): Portfolio {
  if (changes.length > fewChanges) return applyMany(portfolio, changes, today)
  return changes.reduce((current, change) => applyChange(current, change, today), portfolio)
}

/** The changes that undo these. */
export function invert(changes: readonly Change[]): readonly Change[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before }) as Change).reverse() // safe: both sides keep the change's kind
}

/** Whether every record is still as these changes left it, so undoing them won't touch anyone else's work. */
export function isLatest(portfolio: Portfolio, changes: readonly Change[]): boolean {
  const current = finderFor(portfolio, changes)
  return changes.every((change) => current(change) === change.after)
}

/** The portfolio as read again. What is the same stays the same, so nothing is counted or drawn twice. */
export function keepUnchanged(before: Portfolio, read: Portfolio): Portfolio {
  const kept: Portfolio = {
    credentials: sameList(before.credentials, read.credentials),
    courses: sameList(before.courses, read.courses),
    planned: sameList(before.planned, read.planned),
    deleted: sameList(before.deleted, read.deleted, isSameDeleted),
  }
  const isSame = kept.credentials === before.credentials && kept.courses === before.courses && kept.planned === before.planned
  return isSame && kept.deleted === before.deleted ? before : kept
}

function sameList<Item>(before: readonly Item[], read: readonly Item[], isSame = (one: Item, other: Item | undefined) => one === other) {
  return before.length === read.length && before.every((item, index) => isSame(item, read[index])) ? before : read
}

function isSameDeleted({ record, deletedOn }: Deleted, other: Deleted | undefined): boolean {
  return record === other?.record && deletedOn === other.deletedOn
}

/** Looks up the current record for each of these changes. */
export function finderFor(portfolio: Portfolio, changes: readonly Change[]): (change: Change) => Credential | CourseRecord | null {
  return changes.length > fewChanges ? finderIn(portfolio) : (change) => currentOf(portfolio, change)
}

function currentOf(portfolio: Portfolio, change: Change): Credential | CourseRecord | null {
  return change.kind === 'credential'
    ? credentialById(portfolio, recordOf(change.before, change.after).id)
    : courseById(portfolio, recordOf(change.before, change.after).id)
}

function finderIn({ credentials, courses, planned }: Portfolio): (change: Change) => Credential | CourseRecord | null {
  const byId = {
    credential: new Map<string, Credential>(credentials.map((credential) => [credential.id, credential])),
    course: new Map<string, CourseRecord>([...courses, ...planned].map((course) => [course.id, course])),
  }
  return (change) => byId[change.kind].get(idOf(change)) ?? null
}

export function idOf(change: Change): CredentialId | CourseId {
  return recordOf<Credential | CourseRecord>(change.before, change.after).id
}

/** The same for many changes at once, in the time sorting takes. */
function applyMany(portfolio: Portfolio, changes: readonly Change[], today: PlainDate): Portfolio {
  const changed = new Map(changes.map((change) => [change.kind + idOf(change), change]))
  const untouched = (kind: Kept['kind'], { id }: Credential | CourseRecord) => !changed.has(kind + id)
  const last = [...changed.values()]
  const courses = last.flatMap((change) => (change.kind === 'course' && change.after !== null ? [change.after] : []))
  const credentials = last.flatMap((change) => (change.kind === 'credential' && change.after !== null ? [change.after] : []))
  return {
    credentials: [...portfolio.credentials.filter((each) => untouched('credential', each)), ...credentials].sort((a, b) => compareTexts(a.id, b.id)),
    courses: [...portfolio.courses.filter((each) => untouched('course', each)), ...courses.filter(isCompleted)].sort(compareCourses),
    planned: [...portfolio.planned.filter((each) => untouched('course', each)), ...courses.filter(isPlanned)].sort(comparePlanned),
    deleted: [
      ...portfolio.deleted.filter(({ kind, record }) => untouched(kind, record)),
      ...last.flatMap(({ kind, before, after }) => (after === null && before !== null ? [{ ...keptOf(kind, before), deletedOn: today }] : [])),
    ],
  }
}

function applyChange(portfolio: Portfolio, change: Change, today: PlainDate): Portfolio {
  const id = idOf(change)
  const others = portfolio.deleted.filter(({ kind, record }) => record.id !== id || kind !== change.kind)
  const deleted = change.after === null && change.before !== null ? [...others, { ...keptOf(change.kind, change.before), deletedOn: today }] : others
  if (change.kind === 'course') return applyCourse({ ...portfolio, deleted }, change)
  const { before, after } = change
  const rest = portfolio.credentials.filter((credential) => credential.id !== id)
  if (before !== null && after !== null) {
    return { ...portfolio, deleted, credentials: portfolio.credentials.map((credential) => (credential.id === id ? after : credential)) }
  }
  return { ...portfolio, deleted, credentials: after === null ? rest : [...rest, after].sort((a, b) => compareTexts(a.id, b.id)) }
}

function applyCourse(portfolio: Portfolio, { before, after }: Extract<Change, { kind: 'course' }>): Portfolio {
  const courses = changedCourses(portfolio.courses, ifCompleted(before), ifCompleted(after))
  const planned = before !== null && isPlanned(before) ? portfolio.planned.filter(({ id }) => id !== before.id) : portfolio.planned
  return { ...portfolio, courses, planned: after !== null && isPlanned(after) ? [...planned, after].sort(comparePlanned) : planned }
}

function ifCompleted(course: CourseRecord | null): Course | null {
  return course !== null && isCompleted(course) ? course : null
}

function recordOf<Whole>(before: Whole | null, after: Whole | null): Whole {
  const record = after ?? before
  if (record === null) throw new Error('a change has a record before or after')
  return record
}

function keptOf(kind: Kept['kind'], record: Credential | CourseRecord): Kept {
  return { kind, record } as Kept // safe: a change's record is of its kind
}

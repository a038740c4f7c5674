import { type Change, idOf } from '../records/change'
import type { Portfolio } from '../records/portfolio'
import type { Act } from './act'
import type { History } from './history'

/** Whether any of the changes is to a record that's neither current nor recently deleted: it was deleted for good. */
export function touchesGone(changes: readonly Change[], { credentials, courses, planned, deleted }: Portfolio): boolean {
  const kept = new Set<string>([...credentials, ...courses, ...planned, ...deleted.map(({ record }) => record)].map(({ id }) => id))
  return changes.some((change) => !kept.has(idOf(change)))
}

/** Without the acts on records that were deleted for good: no undo brings them back, and nothing keeps what they said. */
export function withoutGone(history: History, portfolio: Portfolio): History {
  const remains = ({ changes }: Act) => !touchesGone(changes, portfolio)
  return { done: history.done.filter(remains), undone: history.undone.filter(remains) }
}

/** The ids of all records, deleted ones too. */
export function idsIn({ credentials, courses, planned, deleted }: Portfolio): ReadonlySet<string> {
  return new Set([...credentials, ...courses, ...planned, ...deleted.map(({ record }) => record)].map(({ id }) => id))
}

/** Whether some were deleted for good in between: only then are there fewer, deleted ones among them. */
export function areSomeGone(portfolio: Portfolio, before: Portfolio): boolean {
  return portfolio !== before && recordCount(portfolio) < recordCount(before)
}

function recordCount({ credentials, courses, planned, deleted }: Portfolio): number {
  return credentials.length + courses.length + planned.length + deleted.length
}

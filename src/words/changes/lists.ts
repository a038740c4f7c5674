import type { Act, Move } from '../../domain/changes/act'
import { type Deleted, keptDays } from '../../domain/records/portfolio'
import { changeLists } from '../english/changes'
import { dayText, quantity } from '../values/dates'
import { countText } from '../values/numbers'
import { actWords } from './acts'

/** "2 credentials and 14 courses" */
export function heldText(credentials: number, courses: number): string {
  return changeLists.held({ credentials: quantity(credentials, 'credential'), courses: quantity(courses, 'course') })
}

/** Below a list that shows only the latest: "12 more". */
export function moreText(count: number): string {
  return changeLists.more({ count: countText(count) })
}

/** "Redo: Logged CES"; "Redo" if there's nothing to redo. */
export function redoText(next: Act | undefined): string {
  return next === undefined ? changeLists.redo : changeLists.redoAct({ act: actWords(next) })
}

/** "Undoing 3,000 records. Keep this page open." */
export function longStepText(move: Move, count: number): string {
  return changeLists.atWork[move]({ records: quantity(count, 'record') })
}

export const deletingWords = changeLists.deleting

export function nothingDeletedText(): string {
  return changeLists.nothingDeleted({ days: quantity(keptDays, 'day') })
}

/** "Course · deleted on Nov 3, 2026" */
export function deletedText({ kind, deletedOn }: Pick<Deleted, 'kind' | 'deletedOn'>): string {
  const line = kind === 'course' ? changeLists.deletedCourse : changeLists.deletedCredential
  return line({ day: dayText(deletedOn) })
}

/** "Delete these for good"; "Delete all 1,007 for good" if only some of them are listed at first. */
export function emptyDeletedText(count: number, listed: number): string {
  return count > listed ? changeLists.deleteAll({ count: countText(count) }) : changeLists.deleteThese
}

export function deleteForGoodText(count: number): string {
  return changeLists.deleteForGood({ records: quantity(count, 'record') })
}

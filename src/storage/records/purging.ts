import { isDue } from '../../domain/records/portfolio'
import type { PlainDate } from '../../domain/values/plainDate'
import type { KeyValue } from '../browser/keyValue'
import { readDueDay, writeDueDay } from '../device/dueDay'
import { noteErased } from './erasedNote'
import type { MirrorEntry } from './mirror'
import type { IsOver } from './changing'
import type { Records } from './records'

type Kept = { readonly records: Records; readonly storage: KeyValue; readonly hasMirror: boolean }

/** Removes the deleted records that are `isOver` for good. Returns what to mirror. */
export function purge({ records, storage, hasMirror }: Kept, isOver: IsOver): readonly MirrorEntry[] {
  // Noted first: if the browser is killed in between, an older copy in the mirror doesn't come back. Removing makes the space for the note.
  let isNoted = !hasMirror
  let calls = 0
  let nextTry = 1
  const removals = records.purge(isOver, (due) => {
    calls += 1
    // The note of thousands is long: on a full disk it's tried ever more rarely.
    if (isNoted || calls < nextTry) return
    nextTry *= 2
    isNoted = noteErased(storage, due)
  })
  if (!isNoted) noteErased(storage, removals)
  return removals
}

/** The same for those that are due. A clock can be wrong for a start, so they go on the second day that finds them due. */
export function purgeDue(kept: Kept, today: PlainDate): readonly MirrorEntry[] {
  const foundOn = readDueDay(kept.storage)
  const isBelieved = foundOn !== null && foundOn < today
  const removals = isBelieved ? purge(kept, (deletedOn) => isDue(deletedOn, foundOn)) : []
  const isLeft = kept.records.stored().some(({ deletedOn }) => deletedOn !== null && isDue(deletedOn, today))
  writeDueDay(kept.storage, isLeft ? today : null)
  return removals
}

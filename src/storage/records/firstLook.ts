import { keysOf, type KeyValue, tryGet } from '../browser/keyValue'
import { readAtSight } from '../format/atSight'
import type { ReadText } from '../format/codec'
import { erasedKey, readRecordKey, stagedPrefix } from '../format/keys'
import { createSharing } from './sharing'

/** Records, each with its text. */
export type Seen = readonly ReadText[]

/**
 * The records in localStorage, read at sight and not checked yet. Null if the record store has to settle something first: a text that isn't
 * plainly ours, a change that a killed page began, or removals that the mirror may not have.
 */
export function firstLook(storage: KeyValue): Seen | null {
  const seen: ReadText[] = []
  const share = createSharing()
  for (const key of keysOf(storage)) {
    if (key === erasedKey || key.startsWith(stagedPrefix)) return null
    const place = readRecordKey(key)
    const raw = place === null ? null : tryGet(storage, key)
    // One that can't be read right now is left out, as in the record store.
    if (place === null || raw === null || raw === undefined) continue
    const text = readAtSight(place.kind, place.id, raw)
    if (text === null) return null
    share(text)
    seen.push(text)
  }
  return seen
}

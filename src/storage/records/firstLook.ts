import type { Stored } from '../../domain/records/stored'
import { keysOf, type KeyValue, tryGet } from '../browser/keyValue'
import { readAtSight } from '../format/atSight'
import { erasedKey, readRecordKey, stagedPrefix } from '../format/keys'

/** Records by key, each with its text. */
export type Seen = ReadonlyMap<string, { readonly raw: string; readonly stored: Stored }>

/**
 * The records in localStorage, read at sight and not checked yet. Null if the record store has to settle something first: a text that isn't
 * plainly ours, a change that a killed page began, or removals that the mirror may not have.
 */
export function firstLook(storage: KeyValue): Seen | null {
  const seen = new Map<string, { readonly raw: string; readonly stored: Stored }>()
  for (const key of keysOf(storage)) {
    if (key === erasedKey || key.startsWith(stagedPrefix)) return null
    const place = readRecordKey(key)
    const raw = place === null ? null : tryGet(storage, key)
    // One that can't be read right now is left out, as in the record store.
    if (place === null || raw === null || raw === undefined) continue
    const stored = readAtSight(place.kind, place.id, raw)
    if (stored === null) return null
    seen.set(key, { raw, stored })
  }
  return seen
}

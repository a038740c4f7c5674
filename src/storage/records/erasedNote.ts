import { type KeyValue, tryGet, tryPut } from '../browser/keyValue'
import { parseJson } from '../format/json'
import { erasedKey } from '../format/keys'
import type { MirrorEntry } from './mirror'

/** More records than a device holds. */
const most = 20_000

/** What was erased here and the mirror may still have, as far as the note can be read. */
export function readErased(storage: KeyValue): readonly MirrorEntry[] {
  const note = parseJson(tryGet(storage, erasedKey))
  return Array.isArray(note) ? note.flatMap(removalOf) : []
}

/** Adds to the note, so that a mirror that doesn't answer today doesn't bring these back tomorrow. False if there's no space. */
export function noteErased(storage: KeyValue, removals: readonly MirrorEntry[]): boolean {
  return removals.length === 0 || writeNote(storage, [...readErased(storage), ...removals].slice(-most))
}

/** The mirror has these. What another tab has noted meanwhile stays. */
export function forgetErased(storage: KeyValue, mirrored: readonly MirrorEntry[]): void {
  const noted = readErased(storage)
  if (noted.length === 0) return
  const revs = new Map(mirrored.map(({ key, rev }) => [key, rev]))
  writeNote(
    storage,
    noted.filter(({ key, rev }) => (revs.get(key) ?? 0) < rev),
  )
}

function writeNote(storage: KeyValue, removals: readonly MirrorEntry[]): boolean {
  return tryPut(storage, erasedKey, removals.length === 0 ? null : JSON.stringify(removals.map(({ key, rev }) => [key, rev])))
}

function removalOf(entry: unknown): readonly MirrorEntry[] {
  if (!Array.isArray(entry)) return []
  const [key, rev] = entry as readonly unknown[] // safe: nothing is known of its items
  return typeof key === 'string' && typeof rev === 'number' ? [{ key, rev, raw: null }] : []
}

import { parseJson } from '../format/json'
import { backupKey } from '../format/keys'
import { type KeyValue, tryGet, tryPut } from '../browser/keyValue'

/** The ISO 8601 instant of the last backup; null if there was none or the note is unreadable. */
export function readBackupNote(storage: KeyValue): string | null {
  const note = parseJson(tryGet(storage, backupKey))
  const at: unknown = typeof note === 'object' && note !== null ? Reflect.get(note, 'at') : null
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : null
}

/** A failed write does no harm: the backup looks older than it is. */
export function writeBackupNote(storage: KeyValue, at: string): void {
  tryPut(storage, backupKey, JSON.stringify({ v: 1, at }))
}

import { parseJson } from '../format/json'
import { backupKey } from '../format/keys'
import { type KeyValue, tryGet, tryPut } from '../browser/keyValue'

/** When everything was last written to a file outside of the browser: an ISO 8601 instant; null where it never was, or that cannot be read. */
export function readBackupNote(storage: KeyValue): string | null {
  const note = parseJson(tryGet(storage, backupKey) ?? '')
  const at: unknown = typeof note === 'object' && note !== null ? Reflect.get(note, 'at') : null
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : null
}

/** A note that cannot be written is no loss: then the backup looks older than it is. */
export function writeBackupNote(storage: KeyValue, at: string): void {
  tryPut(storage, backupKey, JSON.stringify({ v: 1, at }))
}

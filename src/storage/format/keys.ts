import type { Kept } from '../../domain/records/portfolio'

const kinds = ['credential', 'course'] as const

export const quarantinePrefix = 'recert/quarantine/'
export const stagedPrefix = 'recert/staged/'
export const backupKey = 'recert/last-backup'
/** There where a file was chosen to be saved to. */
export const autosaveKey = 'recert/autosave'
export const settingsKey = 'recert/settings'
/** In the storage of the tab, not of the device. */
export const historyKey = 'recert/history'

export function recordKey(kind: Kept['kind'], id: string): string {
  return `recert/${kind}/${id}`
}

/** The kind and id in a record's key; null for every other key. */
export function readRecordKey(key: string): { readonly kind: Kept['kind']; readonly id: string } | null {
  for (const kind of kinds) {
    const prefix = recordKey(kind, '')
    if (key.startsWith(prefix)) return { kind, id: key.slice(prefix.length) }
  }
  return null
}

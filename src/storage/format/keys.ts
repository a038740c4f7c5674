import type { Kept } from '../../domain/records/portfolio'

const prefixes = (['course', 'credential'] as const).map((kind) => [kind, recordKey(kind, '')] as const)

/** Everything Recert stores has a key that begins like this. */
export const ownPrefix = 'recert/'
export const quarantinePrefix = 'recert/quarantine/'
export const stagedPrefix = 'recert/staged/'
/** Removals for good that the mirror may not have yet. */
export const erasedKey = 'recert/erased'
/** In the mirror, and the name of the lock: a batch of records under way. */
export const batchPrefix = 'recert/batch/'
/** What open pages use of the certificates, and the names of the locks that they hold meanwhile. */
export const claimsPrefix = 'recert/claims/'
/** Present while everything is being erased: no page starts on what's left. */
export const erasingKey = 'recert/erasing'
/** A name for all that's stored, until everything is erased. */
export const lifeKey = 'recert/life'
/** A file in the origin's own file system: the names of what was erased. */
export const erasedLivesFile = 'recert-erased.json'
export const backupKey = 'recert/last-backup'
/** Present if the trainer chose a file to save to. */
export const autosaveKey = 'recert/autosave'
/** The day on which deleted records were first found to have been kept long enough. */
export const dueDayKey = 'recert/due-day'
export const settingsKey = 'recert/settings'
/** What the dashboard last looked like. `public/look.js` reads it. */
export const lastSeenKey = 'recert/last-seen'
/** The database of the mirror. */
export const mirrorName = 'recert'
/** In sessionStorage. */
export const historyKey = 'recert/history'
/** In sessionStorage. */
export const draftsKey = 'recert/drafts'

export function recordKey(kind: Kept['kind'], id: string): string {
  return `recert/${kind}/${id}`
}

/** The kind and id from a record's key; null for other keys. */
export function readRecordKey(key: string): { readonly kind: Kept['kind']; readonly id: string } | null {
  for (const [kind, prefix] of prefixes) {
    if (key.startsWith(prefix)) return { kind, id: key.slice(prefix.length) }
  }
  return null
}

import type { DBSchema } from 'idb'
import { abort, createDatabase } from '../browser/database'

/** A record's text and revision. Null: it was removed for good with that revision, and older copies of it don't come back. */
export type MirrorEntry = { readonly key: string; readonly rev: number; readonly raw: string | null }

/**
 * The safety copy of every record. Chromium writes localStorage to disk up to a minute late, and a killed browser loses that minute. A
 * strict IndexedDB transaction is on disk once it completes.
 */
export type Mirror = {
  readonly readAll: () => Promise<readonly MirrorEntry[]>
  /** All entries or none, in the order of the calls. Skips entries older than the stored ones. */
  readonly write: (entries: readonly MirrorEntry[]) => Promise<void>
  /** Drops entries without a trace. */
  readonly forget: (keys: readonly string[]) => Promise<void>
}

interface Schema extends DBSchema {
  records: { key: string; value: { readonly rev: number; readonly raw: string | null } }
}

export function createMirror(name = 'recert'): Mirror {
  const withDatabase = createDatabase<Schema>(name, (database) => void database.createObjectStore('records'))
  return {
    readAll: () =>
      withDatabase(async (database) => {
        const transaction = database.transaction('records')
        const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()])
        return keys.flatMap((key, index) => entryOf(key, values[index]))
      }),
    write: (entries) =>
      withDatabase(async (database) => {
        const transaction = database.transaction('records', 'readwrite', { durability: 'strict' })
        const { store } = transaction
        const writing = entries.map(async ({ key, rev, raw }) => {
          const present = await store.get(key)
          if (present !== undefined && present.rev > rev) return
          await store.put({ rev, raw }, key)
        })
        try {
          await Promise.all([...writing, transaction.done])
        } catch (cause) {
          abort(transaction)
          throw cause
        }
      }),
    forget: (keys) =>
      withDatabase(async (database) => {
        const transaction = database.transaction('records', 'readwrite', { durability: 'strict' })
        await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done])
      }),
  }
}

/** None for what Recert didn't write: the rest can still be compared. */
function entryOf(key: IDBValidKey, row: unknown): readonly MirrorEntry[] {
  if (typeof key !== 'string' || typeof row !== 'object' || row === null || !('rev' in row && 'raw' in row)) return []
  const { rev, raw } = row
  return typeof rev === 'number' && Number.isSafeInteger(rev) && (typeof raw === 'string' || raw === null) ? [{ key, rev, raw }] : []
}

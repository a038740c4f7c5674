import { answer, createDatabase, type Databases } from '../browser/database'
import { mirrorName } from '../format/keys'

/** The text and revision of a record or of the settings. Null: it was removed for good with that revision, and older copies of it don't come back. */
export type MirrorEntry = { readonly key: string; readonly rev: number; readonly raw: string | null }

/**
 * The safety copy of every record and of the settings. Chromium writes localStorage to disk up to a minute late, and a killed browser loses that minute. A
 * strict IndexedDB transaction is on disk once it completes.
 */
export type Mirror = {
  readonly readAll: () => Promise<readonly MirrorEntry[]>
  /** Null if it has none. */
  readonly read: (key: string) => Promise<MirrorEntry | null>
  /** All entries or none, in the order of the calls. Skips entries older than the stored ones. */
  readonly write: (entries: readonly MirrorEntry[]) => Promise<void>
  /** Drops entries without a trace. */
  readonly forget: (keys: readonly string[]) => Promise<void>
}

export function createMirror(databases: Databases, name = mirrorName): Mirror {
  const transact = createDatabase(databases, name, 'records')
  return {
    readAll: () =>
      transact('readonly', async (store) => {
        const [keys, rows]: readonly [readonly IDBValidKey[], readonly unknown[]] = await Promise.all([
          answer(store.getAllKeys()),
          answer(store.getAll()),
        ])
        return keys.flatMap((key, index) => entryOf(key, rows[index]))
      }),
    read: (key) => transact('readonly', async (store) => entryOf(key, await answer<unknown>(store.get(key)))[0] ?? null),
    async write(entries) {
      await transact('readwrite', (store) =>
        Promise.all(
          entries.map(async ({ key, rev, raw }) => {
            const present = entryOf(key, await answer<unknown>(store.get(key)))[0]
            if (present === undefined || present.rev <= rev) await answer(store.put({ rev, raw }, key))
          }),
        ),
      )
    },
    async forget(keys) {
      await transact('readwrite', (store) => Promise.all(keys.map((key) => answer(store.delete(key)))))
    },
  }
}

/** None for what Recert didn't write: the rest can still be compared. */
function entryOf(key: IDBValidKey, row: unknown): readonly MirrorEntry[] {
  if (typeof key !== 'string' || typeof row !== 'object' || row === null || !('rev' in row && 'raw' in row)) return []
  const { rev, raw } = row
  return typeof rev === 'number' && Number.isSafeInteger(rev) && (typeof raw === 'string' || raw === null) ? [{ key, rev, raw }] : []
}

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
  /** All entries or none, in the order of the calls. Skips entries older than the stored ones. `onProgress` hears how many are through. */
  readonly write: (entries: readonly MirrorEntry[], onProgress?: (done: number) => void) => Promise<void>
  /** Drops entries without a trace. */
  readonly forget: (keys: readonly string[]) => Promise<void>
}

/** So many take a few frames. */
const slice = 250

export function createMirror(databases: Databases, name = mirrorName): Mirror {
  const transact = createDatabase(databases, name, 'records')
  return {
    readAll: () => transact('readonly', (store) => entriesIn(store)),
    read: (key) => transact('readonly', async (store) => entryOf(key, await answer<unknown>(store.get(key)))[0] ?? null),
    async write(entries, onProgress) {
      const sorted = entries.toSorted((one, other) => (one.key < other.key ? -1 : 1))
      await transact('readwrite', async (store) => {
        for (let start = 0; start < sorted.length; start += slice) {
          const part = sorted.slice(start, start + slice)
          await writePart(store, part)
          onProgress?.(start + part.length)
        }
      })
    },
    async forget(keys) {
      await transact('readwrite', (store) => Promise.all(keys.map((key) => answer(store.delete(key)))))
    },
  }
}

/** Of thousands of new records, none is there yet: asking for each takes as long as writing it. */
async function writePart(store: IDBObjectStore, sorted: readonly MirrorEntry[]): Promise<void> {
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return
  const present = await entriesIn(store, IDBKeyRange.bound(first.key, last.key))
  const revisions = new Map(present.map(({ key, rev }) => [key, rev]))
  const written = sorted.flatMap(({ key, rev, raw }) => ((revisions.get(key) ?? rev) <= rev ? [store.put({ rev, raw }, key)] : []))
  // The others come before it, and each that fails ends the transaction.
  const end = written.at(-1)
  if (end !== undefined) await answer(end)
}

async function entriesIn(store: IDBObjectStore, range?: IDBKeyRange): Promise<readonly MirrorEntry[]> {
  const [keys, rows]: readonly [readonly IDBValidKey[], readonly unknown[]] = await Promise.all([
    answer(store.getAllKeys(range)),
    answer(store.getAll(range)),
  ])
  return keys.flatMap((key, index) => entryOf(key, rows[index]))
}

/** None for what Recert didn't write: the rest can still be compared. */
function entryOf(key: IDBValidKey, row: unknown): readonly MirrorEntry[] {
  if (typeof key !== 'string' || typeof row !== 'object' || row === null || !('rev' in row && 'raw' in row)) return []
  const { rev, raw } = row
  return typeof rev === 'number' && Number.isSafeInteger(rev) && (typeof raw === 'string' || raw === null) ? [{ key, rev, raw }] : []
}

import { grouped } from '../../domain/values/grouped'
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

/** Fewer are asked for one by one: what lies between their keys may be thousands. */
const dense = 50

export function createMirror(databases: Databases, name = mirrorName): Mirror {
  const transact = createDatabase(databases, name, 'records')
  return {
    readAll: () => transact('readonly', (store) => entriesIn(store)),
    read: (key) => transact('readonly', async (store) => (await entriesAt(store, [key]))[0] ?? null),
    async write(entries, onProgress) {
      await transact('readwrite', async (store) => {
        let done = 0
        for (const part of partsOf(entries)) {
          await writePart(store, part)
          done += part.length
          onProgress?.(done)
        }
      })
    },
    async forget(keys) {
      await transact('readwrite', (store) => Promise.all(keys.map((key) => answer(store.delete(key)))))
    },
  }
}

/** Sorted, and each of one kind: the records of other kinds don't lie between. */
function partsOf(entries: readonly MirrorEntry[]): readonly (readonly MirrorEntry[])[] {
  const kinds = grouped(entries, ({ key }) => key.slice(0, key.lastIndexOf('/')))
  return [...kinds.values()].flatMap((found) => {
    const sorted = found.toSorted((one, other) => (one.key < other.key ? -1 : 1))
    return sorted.flatMap((_, place) => (place % slice === 0 ? [sorted.slice(place, place + slice)] : []))
  })
}

/** Of thousands of new records, none is there yet: asking for each takes as long as writing it. */
async function writePart(store: IDBObjectStore, part: readonly MirrorEntry[]): Promise<void> {
  const keys = part.map(({ key }) => key)
  const present = await (keys.length < dense ? entriesAt(store, keys) : entriesIn(store, IDBKeyRange.bound(keys[0], keys.at(-1))))
  const revisions = new Map(present.map(({ key, rev }) => [key, rev]))
  const written = part.flatMap(({ key, rev, raw }) => ((revisions.get(key) ?? rev) <= rev ? [store.put({ rev, raw }, key)] : []))
  // The others come before it, and each that fails ends the transaction.
  const end = written.at(-1)
  if (end !== undefined) await answer(end)
}

async function entriesAt(store: IDBObjectStore, keys: readonly string[]): Promise<readonly MirrorEntry[]> {
  return (await Promise.all(keys.map(async (key) => entryOf(key, await answer<unknown>(store.get(key)))))).flat()
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

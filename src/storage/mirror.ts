import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** One record's text and revision; `raw` null removes it. */
export type MirrorEntry = { readonly key: string; readonly rev: number; readonly raw: string | null }

/**
 * The safety copy of every record. Chromium writes localStorage to disk up to a minute late, and a killed browser loses
 * what it had not written; a strict IndexedDB transaction is on disk once it is complete.
 */
export type Mirror = {
  readonly readAll: () => Promise<readonly MirrorEntry[]>
  /** All entries or none, in the order of the calls. An entry older than the one that is there is passed over. */
  readonly write: (entries: readonly MirrorEntry[]) => Promise<void>
}

interface Schema extends DBSchema {
  records: { key: string; value: { readonly rev: number; readonly raw: string } }
}

/** Opens the database on first use, and once more when the browser has closed it. Each call rejects where IndexedDB fails. */
export function createMirror(name = 'recert'): Mirror {
  let opening: Promise<IDBPDatabase<Schema>> | null = null
  const forget = () => {
    opening = null
  }
  const connect = () => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade: (database) => void database.createObjectStore('records'),
      // A later version of Recert in another tab must be able to upgrade: an old tab that holds on would block it for ever.
      blocking: (_current, _blocked, event) => {
        ;(event.target as IDBDatabase).close() // safe: the versionchange event is fired at the database
        forget()
      },
      terminated: forget,
    })
    opening.catch(forget)
    return opening
  }
  const withDatabase = async <Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>): Promise<Value> => {
    try {
      return await work(await connect())
    } catch (cause) {
      if (!(cause instanceof Error) || cause.name !== 'InvalidStateError') throw cause
      forget()
      return work(await connect())
    }
  }
  return {
    readAll: () =>
      withDatabase(async (database) => {
        const transaction = database.transaction('records')
        const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()])
        return keys.flatMap((key, index) => {
          const value = values[index]
          return value === undefined ? [] : [{ key, ...value }]
        })
      }),
    write: (entries) =>
      withDatabase(async (database) => {
        const transaction = database.transaction('records', 'readwrite', { durability: 'strict' })
        const { store } = transaction
        const writing = entries.map(async ({ key, rev, raw }) => {
          const present = await store.get(key)
          if (present !== undefined && present.rev > rev) return
          await (raw === null ? store.delete(key) : store.put({ rev, raw }, key))
        })
        try {
          await Promise.all([...writing, transaction.done])
        } catch (cause) {
          abort(transaction)
          throw cause
        }
      }),
  }
}

/** All or none: one entry that fails takes the others back. Where the browser has aborted already there is nothing left to do. */
function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // aborted already
  }
}

import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** Works with a database that opens on first use, and again if the browser closed it. Rejects if IndexedDB fails. */
export type WithDatabase<Schema extends DBSchema> = <Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>) => Promise<Value>

/** A database with one object store. */
export function createDatabase<Schema extends DBSchema>(name: string, create: (database: IDBPDatabase<Schema>) => void): WithDatabase<Schema> {
  let opening: Promise<IDBPDatabase<Schema>> | null = null
  const forget = () => {
    opening = null
  }
  const connect = () => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade: create,
      // Otherwise this tab would block a newer version in another tab from upgrading, forever.
      blocking: (_current, _blocked, event) => {
        ;(event.target as IDBDatabase).close() // safe: the target of a versionchange event is the database
        forget()
      },
      terminated: forget,
    })
    opening.catch(forget)
    return opening
  }
  return async (work) => {
    try {
      return await work(await connect())
    } catch (cause) {
      if (!(cause instanceof Error) || cause.name !== 'InvalidStateError') throw cause
      forget()
      return work(await connect())
    }
  }
}

/** All or nothing: a failure aborts the transaction, unless the browser already has. */
export function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // aborted already
  }
}

import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** Does work with a database that is opened on first use, and once more when the browser has closed it. Rejects where IndexedDB fails. */
export type WithDatabase<Schema extends DBSchema> = <Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>) => Promise<Value>

/** A database of one object store. */
export function createDatabase<Schema extends DBSchema>(name: string, create: (database: IDBPDatabase<Schema>) => void): WithDatabase<Schema> {
  let opening: Promise<IDBPDatabase<Schema>> | null = null
  const forget = () => {
    opening = null
  }
  const connect = () => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade: create,
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

/** All or none: what fails takes the rest back. Where the browser has aborted already there is nothing left to do. */
export function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // aborted already
  }
}

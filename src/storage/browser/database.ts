/** Does some work in one transaction, and resolves with its result once that is complete. Rejects if IndexedDB fails. */
export type Transact = <Value>(mode: 'readonly' | 'readwrite', work: (store: IDBObjectStore) => Promise<Value>) => Promise<Value>

/** The browser's IndexedDB. Reading it may throw: blocked. */
export type Databases = () => IDBFactory

/** A database with one object store. It opens on first use, and again if the browser closed it. */
export function createDatabase(databases: Databases, name: string, storeName: string): Transact {
  let opening: Promise<IDBDatabase> | null = null
  const forget = () => {
    opening = null
  }
  const connect = () => {
    opening ??= open(databases, name, storeName, forget)
    opening.catch(forget)
    return opening
  }
  return async (mode, work) => {
    try {
      return await transact(await connect(), storeName, mode, work)
    } catch (cause) {
      if (!(cause instanceof Error) || cause.name !== 'InvalidStateError') throw cause
      opening = null
      return transact(await connect(), storeName, mode, work)
    }
  }
}

export function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(failure(request))
  })
}

function open(databases: Databases, name: string, storeName: string, forget: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = databases().open(name, 1)
    request.onupgradeneeded = () => void request.result.createObjectStore(storeName)
    request.onerror = () => reject(failure(request))
    request.onsuccess = () => {
      const database = request.result
      // Otherwise this tab would block a newer version in another tab from upgrading, forever.
      database.onversionchange = () => {
        database.close()
        forget()
      }
      database.onclose = forget
      resolve(database)
    }
  })
}

/** Strict: once it's complete, it's on disk. All or nothing: a failure aborts the transaction, unless the browser already has. */
function transact<Value>(database: IDBDatabase, storeName: string, mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<Value>) {
  return new Promise<Value>((resolve, reject) => {
    const transaction = database.transaction(storeName, mode, { durability: 'strict' })
    const working = work(transaction.objectStore(storeName))
    // Its error says more than that of a request: a full disk shows only there.
    transaction.onabort = () => working.catch((cause: unknown) => cause).then((cause) => reject(transaction.error ?? (cause as Error)))
    transaction.oncomplete = () => working.then(resolve, reject)
    working.catch(() => abort(transaction))
  })
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort()
  } catch {
    // aborted already
  }
}

function failure({ error }: IDBRequest): DOMException {
  return error ?? new DOMException('IndexedDB fails', 'UnknownError')
}

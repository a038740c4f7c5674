import { type KeyValue, tryPut } from './browser/keyValue'
import { eraseKeys } from './eraseKeys'
import { erasingKey } from './format/keys'

/** Everything of Recert's in this browser. */
export type Stores = {
  readonly storage: KeyValue
  /** Null if the browser blocks it. */
  readonly session: KeyValue | null
  readonly databases: Pick<IDBFactory, 'deleteDatabase'>
  /** Absent without https. */
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined
  readonly workers: Pick<ServiceWorkerContainer, 'getRegistration'> | undefined
  /** The app's folder, with a trailing slash: other apps may share the origin. */
  readonly scope: string
  readonly wait: (ms: number) => Promise<void>
}

/** The names that the stores give their databases. */
const databaseNames = ['recert', 'recert-proofs', 'recert-backup-file'] as const

/** A tab that doesn't let go of a database by then has to be closed. */
const patienceMs = 5000

/** Another tab may write once more before it notices. */
const lookAgainMs = 400

/** Erases everything. True if nothing is left; if not, the note stays and the next start tries again. */
export async function eraseStores(stores: Stores): Promise<boolean> {
  const { storage, session, wait } = stores
  const eraseOnce = async () => {
    const rest = await Promise.all([...databaseNames.map((name) => eraseDatabase(stores, name)), eraseCaches(stores), unregister(stores)])
    return ![eraseKeys(storage), session === null || eraseKeys(session), ...rest].includes(false)
  }
  await eraseOnce()
  await wait(lookAgainMs)
  return (await eraseOnce()) && tryPut(storage, erasingKey, null)
}

function eraseDatabase({ databases, wait }: Stores, name: string): Promise<boolean> {
  const erased = new Promise<boolean>((resolve) => {
    const request = databases.deleteDatabase(name)
    request.onsuccess = () => resolve(true)
    request.onerror = () => resolve(false)
  })
  return Promise.race([erased, wait(patienceMs).then(() => false)]).catch(() => false)
}

async function eraseCaches({ caches, scope, wait }: Stores): Promise<boolean> {
  if (caches === undefined) return true
  const erase = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(`recert ${scope} `) || name === `recert-shared ${scope}`)
    await Promise.all(names.map((name) => caches.delete(name)))
    return true
  }
  return Promise.race([erase(), wait(patienceMs).then(() => false)]).catch(() => false)
}

async function unregister({ workers, scope, wait }: Stores): Promise<boolean> {
  if (workers === undefined) return true
  const leave = async () => {
    const registration = await workers.getRegistration(scope)
    return registration === undefined || registration.scope !== scope || registration.unregister()
  }
  return Promise.race([leave(), wait(patienceMs).then(() => false)]).catch(() => false)
}

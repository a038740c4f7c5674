import { type KeyValue, tryGet, tryPut } from './browser/keyValue'
import type { OriginFile } from './browser/originFile'
import { eraseKeys } from './eraseKeys'
import { erasingKey, lifeKey, mirrorName } from './format/keys'
import { noteLife } from './records/lives'

/** Everything of Recert's in this browser. */
export type Stores = {
  readonly storage: KeyValue
  /** Null if the browser blocks it. */
  readonly session: KeyValue | null
  readonly databases: IDBFactory
  /** Where it's noted what was erased. */
  readonly note: OriginFile
  /** Absent without https. */
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined
  readonly workers: Pick<ServiceWorkerContainer, 'getRegistration'> | undefined
  /** The app's folder, with a trailing slash: other apps may share the origin. */
  readonly scope: string
  readonly wait: (ms: number) => Promise<void>
}

/** The names that the stores give their databases. */
const databaseNames = [mirrorName, 'recert-proofs', 'recert-backup-file'] as const

/** A tab that doesn't let go of a database by then has to be closed. */
const patienceMs = 5000

/** Another tab may write once more before it notices. */
const lookAgainMs = 400

/**
 * Erases everything. First it notes what: localStorage goes to disk up to a minute late, and if the browser is killed before, the next start
 * knows by the note what came back. A browser that takes no note has none. True if nothing else is left; if not, the next start tries again.
 */
export async function eraseStores(stores: Stores): Promise<boolean> {
  const { storage, session, wait } = stores
  const life = tryGet(storage, lifeKey) ?? null
  const noteLives = (isDone: boolean) => inTime(wait, async () => (await noteLife(stores.note, life, isDone), true))
  const eraseOnce = async () => {
    const rest = await Promise.all([...databaseNames.map((name) => eraseDatabase(stores, name)), eraseCaches(stores), unregister(stores)])
    return ![eraseKeys(storage), session === null || eraseKeys(session), ...rest].includes(false)
  }
  const isNoted = await noteLives(false)
  await eraseOnce()
  await wait(lookAgainMs)
  return (await eraseOnce()) && ((await noteLives(true)) || !isNoted) && tryPut(storage, erasingKey, null)
}

function eraseDatabase({ databases, wait }: Stores, name: string): Promise<boolean> {
  const erase = () =>
    new Promise<boolean>((resolve) => {
      const request = databases.deleteDatabase(name)
      request.onsuccess = () => resolve(true)
      request.onerror = () => resolve(false)
    })
  return inTime(wait, erase)
}

function eraseCaches({ caches, scope, wait }: Stores): Promise<boolean> {
  return inTime(wait, async () => {
    if (caches === undefined) return true
    const names = (await caches.keys()).filter((name) => name.startsWith(`recert ${scope} `) || name === `recert-shared ${scope}`)
    await Promise.all(names.map((name) => caches.delete(name)))
    return true
  })
}

function unregister({ workers, scope, wait }: Stores): Promise<boolean> {
  return inTime(wait, async () => {
    const registration = await workers?.getRegistration(scope)
    return registration === undefined || registration.scope !== scope || registration.unregister()
  })
}

/** False if it fails, too. */
function inTime(wait: Stores['wait'], work: () => Promise<boolean>): Promise<boolean> {
  return Promise.race([work(), wait(patienceMs).then(() => false)]).catch(() => false)
}

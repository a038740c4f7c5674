import { answer, createDatabase } from './browser/database'
import { type KeyValue, tryGet, tryPut } from './browser/keyValue'
import { eraseKeys } from './eraseKeys'
import { erasedLivesKey, erasingKey, lifeKey, mirrorName } from './format/keys'
import { erasedNote } from './records/lives'

/** Everything of Recert's in this browser. */
export type Stores = {
  readonly storage: KeyValue
  /** Null if the browser blocks it. */
  readonly session: KeyValue | null
  readonly databases: IDBFactory
  /** Absent without https. */
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined
  readonly workers: Pick<ServiceWorkerContainer, 'getRegistration'> | undefined
  /** The app's folder, with a trailing slash: other apps may share the origin. */
  readonly scope: string
  readonly wait: (ms: number) => Promise<void>
}

/** The names that the stores give their databases. */
const otherDatabases = ['recert-proofs', 'recert-backup-file'] as const

/** A tab that doesn't let go of a database by then has to be closed. */
const patienceMs = 5000

/** Another tab may write once more before it notices. */
const lookAgainMs = 400

/**
 * Erases everything. The mirror goes first, and in the same transaction it notes what was erased: if the browser is killed from then on, the
 * next start knows what localStorage has by that note. True if nothing else is left; if not, the next start tries again.
 */
export async function eraseStores(stores: Stores): Promise<boolean> {
  const { storage, session, wait } = stores
  const life = tryGet(storage, lifeKey) ?? null
  const eraseOnce = async () => {
    const isMirrorErased = await eraseMirror(stores, life)
    const rest = await Promise.all([...otherDatabases.map((name) => eraseDatabase(stores, name)), eraseCaches(stores), unregister(stores)])
    return ![isMirrorErased, eraseKeys(storage), session === null || eraseKeys(session), ...rest].includes(false)
  }
  await eraseOnce()
  await wait(lookAgainMs)
  return (await eraseOnce()) && tryPut(storage, erasingKey, null)
}

/** All of it if there's nothing to note, or if it can't be emptied. */
async function eraseMirror(stores: Stores, life: string | null): Promise<boolean> {
  const { databases, wait } = stores
  const transact = createDatabase(() => databases, mirrorName, 'records')
  const empty = transact('readwrite', async (store) => {
    const note = erasedNote(await answer<unknown>(store.get(erasedLivesKey)), life)
    await answer(store.clear())
    if (note !== null) await answer(store.put(note, erasedLivesKey))
    return note !== null
  })
  const isNoted = await Promise.race([empty, wait(patienceMs).then(() => false)]).catch(() => false)
  return isNoted || eraseDatabase(stores, mirrorName)
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

import { createLocks } from '../../storage/browser/locks'
import type { Databases } from '../../storage/browser/database'
import { keysOf, type KeyValue, tryGet } from '../../storage/browser/keyValue'
import { createOriginFile } from '../../storage/browser/originFile'
import { createPersistence } from '../../storage/device/persistence'
import { hasLaterSettings } from '../../storage/device/settings'
import { createCodec } from '../../storage/format/codec'
import { autosaveKey, claimsPrefix, erasedKey, erasedLivesFile } from '../../storage/format/keys'
import { checkSeen } from '../../storage/records/checkSeen'
import type { Seen } from '../../storage/records/firstLook'
import { beginLife, endIfErased, fateOf } from '../../storage/records/lives'
import { createMirror } from '../../storage/records/mirror'
import { createRecordStore } from '../../storage/records/recordStore'
import { createSessionMark } from '../../storage/records/sessionMark'
import { bufferChanges } from '../../store/bufferChanges'
import { pause } from '../../store/pause'
import type { RecertStore } from '../../store/recertStore'
import { startSaving } from '../../store/saving'
import type { Services } from '../../store/services'
import { watchClock } from './clock'
import { keepLastSeen } from './lastSeen'
import { endErasedLife, watchErasing } from './leaveForErasing'
import { createNewId } from './newId'
import { once } from './once'
import { keepScrolled } from './scrolled'
import { serviceWorkersOf } from './serviceWorkers'
import { watchSpace } from './watchSpace'
import { watchTabs } from './tabs'

export type KeepingWorld = {
  readonly store: RecertStore
  /** Null if the browser blocks it. */
  readonly storage: Storage | null
  readonly session: KeyValue | null
  /** The name of what's stored, from when `seen` was read. Null if it had none. */
  readonly life: string | null
  readonly databases: Databases
  readonly page: Window & Pick<typeof globalThis, 'crypto' | 'ResizeObserver'>
  readonly now: () => Date
}

export type Keeping = { readonly openServices: () => Promise<Services> }

/**
 * Checks what the first screen shows, and begins to keep the records: from then on the trainer can save. `seen` is what the first screen shows
 * of localStorage, not checked yet.
 */
export async function startKeeping(world: KeepingWorld, seen: Seen): Promise<Keeping> {
  const { store, storage, session, life, databases, now } = world
  const { navigator, crypto } = world.page
  const newId = createNewId(now, (bytes) => void crypto.getRandomValues(bytes))
  const codec = createCodec()
  watchErasing(storage, session, world.page)
  keepScrolled(world.page)
  if (storage !== null) beginLife(storage, newId)
  const note = createOriginFile(() => navigator.storage.getDirectory(), erasedLivesFile)
  const mirror = endIfErased(
    createMirror(databases),
    fateOf(life, note, now, pause),
    (fate) => life !== null && storage !== null && endErasedLife(fate, life, storage, session, world.page),
  )
  const locks = createLocks(navigator.locks)
  const recordStore = createRecordStore({
    storage,
    mirror,
    sawRecords: createSessionMark(session, 'recert/saw-records'),
    now,
    newId,
    codec,
    locks,
  })
  await checkSeen(seen, { codec, recordStore, pause })
  // Each is a task of its own: on a slow phone, together they'd keep a touch waiting.
  await pause()
  startSaving(store, { recordStore, persistence: createPersistence(navigator.storage), now, newId, pause })
  watchTabs(recordStore, storage)
  watchClock(() => store.getState().lookAtClock(), now)

  const openServices = once(async () => {
    // Not destructured: the build would wrap it in one more function.
    const loaded = await import('./services')
    return loaded.createServices({
      storage,
      session,
      store,
      earlier: takeBuffered(),
      now,
      databases,
      mirror,
      locks,
      page: newId(),
      sha256: (bytes) => crypto.subtle.digest('SHA-256', bytes),
      alone: (act) => locks.hold('recert-autosave', act),
    })
  })
  const takeBuffered = bufferChanges(store, () => void openServices().catch(() => undefined))
  if (storage !== null && tryGet(storage, autosaveKey) === 'yes')
    openServices().catch(() => store.setState({ autosaveTrouble: { kind: 'unopened' } }))
  if (storage !== null) {
    void pause().then(() => watchSpace(store, storage))
    keepLastSeen(store, storage, world.page)
    // The services recover them. Among them are the look and whether amounts are blurred, so they don't wait for the first use.
    void hasLaterSettings(storage, mirror).then(async (isLater) => {
      if (isLater) await openServices().catch(() => undefined)
    })
  }
  await pause()
  // Known before the part that watches the worker is there.
  const controller = serviceWorkersOf(navigator)?.controller ?? null
  if (controller !== null) store.setState(({ installation }) => ({ installation: { ...installation, offline: 'works' } }))
  // A closed page, or records deleted for good, may have left certificates that nothing uses.
  const isCluttered = storage !== null && keysOf(storage).some((key) => key === erasedKey || key.startsWith(claimsPrefix))
  if (isCluttered) void openServices().catch(() => undefined)
  return { openServices }
}

import { emptyPortfolio } from '../../../src/domain/records/portfolio'
import { localDay } from '../../../src/domain/values/plainDate'
import { createHistoryStorage } from '../../../src/storage/device/history'
import type { KeyValue } from '../../../src/storage/browser/keyValue'
import { createMemoryKeyValue } from '../../../src/storage/browser/keyValue'
import type { Locks } from '../../../src/storage/browser/locks'
import { createRecordStore, type RecordStore } from '../../../src/storage/records/recordStore'
import { createSessionMark } from '../../../src/storage/records/sessionMark'
import { createHistoryStore, type HistoryStore } from '../../../src/store/history'
import { createRecertStore, type RecertState, type RecertStore } from '../../../src/store/recertStore'
import { startSaving } from '../../../src/store/saving'
import { createLocalDisk, type LocalDisk, type TabStorage } from './localDisk'
import { createSafetyCopy, type SafetyCopy } from './safetyCopy'

export type Tab = {
  readonly name: string
  readonly storage: TabStorage
  readonly session: KeyValue
  readonly recordStore: RecordStore
  readonly store: RecertStore
  readonly state: () => RecertState
  readonly history: HistoryStore
  /** Keys that other tabs wrote and this one hasn't noticed yet. */
  readonly events: string[]
  /** An import waits here to go on. */
  readonly pauses: (() => void)[]
}

export type Browser = {
  readonly local: LocalDisk
  readonly copy: SafetyCopy
  readonly clock: { now: Date }
  readonly tabs: () => readonly Tab[]
  /** With the session of an earlier tab, it's a reload. */
  readonly open: (session?: KeyValue) => Tab
  /** The page goes away: closed, or crashed. */
  readonly leave: (tab: Tab, isCut: boolean) => Promise<void>
  /** All pages die at once. Only so many of the latest writes to localStorage reached the disk. */
  readonly kill: (writes: number) => Promise<void>
}

export function createBrowser(clock: { now: Date }): Browser {
  const local = createLocalDisk()
  const copy = createSafetyCopy()
  const held = new Map<string, string>()
  let tabs: readonly Tab[] = []
  let names = 0
  let ids = 0

  const now = () => clock.now
  const newId = () => {
    ids += 1
    return `id-${String(ids).padStart(5, '0')}`
  }
  const locksOf = (name: string): Locks => ({
    async hold(lock, work) {
      held.set(lock, name)
      try {
        return await work()
      } finally {
        if (held.get(lock) === name) held.delete(lock)
      }
    },
    isHeld: (lock) => Promise.resolve(held.has(lock)),
  })
  const forget = (tab: Tab) => {
    tab.storage.isDead = true
    tabs = tabs.filter((other) => other !== tab)
    for (const [lock, name] of held) if (name === tab.name) held.delete(lock)
  }
  return {
    local,
    copy,
    clock,
    tabs: () => tabs,
    open(session = createMemoryKeyValue()) {
      names += 1
      const name = `tab ${names}`
      const storage = local.storageOf((key) => {
        for (const other of tabs) if (other.name !== name) other.events.push(key)
      })
      const sawRecords = createSessionMark(session, 'recert/saw-records')
      const recordStore = createRecordStore({ storage, mirror: copy.mirrorOf(name), sawRecords, now, newId, locks: locksOf(name) })
      const store = createRecertStore({ today: localDay(now()), portfolio: emptyPortfolio, safety: recordStore.safety(), openSaving: null })
      startSaving(store, { recordStore, persistence, now, newId, pause: breathe })
      const history = createHistoryStore(store, createHistoryStorage(session), [])
      const tab: Tab = { name, storage, session, recordStore, store, state: store.getState, history, events: [], pauses: [] }
      tabs = [...tabs, tab]
      return tab
    },
    async leave(tab, isCut) {
      forget(tab)
      await copy.leave(tab.name, isCut)
    },
    async kill(writes) {
      local.flush(writes)
      for (const tab of tabs) {
        forget(tab)
        await copy.leave(tab.name, true)
      }
      local.lose()
    },
  }
}

const persistence = { isPromised: () => Promise.resolve(null), ask: () => Promise.resolve(null) }

/** Everything that follows at once from what happened. */
export async function breathe(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

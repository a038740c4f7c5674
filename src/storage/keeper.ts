import type { PlainDate } from '../domain/plainDate'
import { type Change, isDue, type Portfolio } from '../domain/portfolio'
import { ok, type Result } from '../domain/result'
import type { SaveFailure } from '../domain/saveFailure'
import { type Codec, createCodec } from './codec'
import { createMemoryKeyValue, type KeyValue } from './keyValue'
import { tryPut } from './atomicWrite'
import type { Mirror, MirrorEntry } from './mirror'
import { type Found, reconcile } from './reconcile'
import type { SessionMark } from './sessionMark'
import { createRecords, type Trouble } from './records'

/** How safely the records are kept, as far as it is known. */
export type Safety = {
  /** `memory`: the browser blocks storage, and everything is gone when the page closes. */
  readonly kept: 'on this device' | 'memory'
  /** The safety copy in IndexedDB: `waiting` until it has answered, `failing` where it does not take the records. */
  readonly copy: 'waiting' | 'kept' | 'failing'
  readonly trouble: Trouble
  /** Records in the safety copy while localStorage is empty: to be offered. */
  readonly found: Pick<Found, 'count' | 'latestSave'> | null
  /** ISO 8601 instant of the latest save when the records were last read; null without any. */
  readonly latestSave: string | null
  /** How many records came back from the safety copy by themselves, after a crash. */
  readonly recovered: number
}

export type News = { readonly safety: Safety; readonly recordsChanged: boolean }

/** Keeps the portfolio: localStorage first, the mirror behind it, other tabs beside it. */
export type Keeper = {
  readonly start: (today: PlainDate) => void
  readonly portfolio: () => Portfolio
  readonly safety: () => Safety
  readonly subscribe: (listener: (news: News) => void) => void
  readonly commit: (changes: readonly Change[], today: PlainDate) => Result<void, SaveFailure>
  /** Another tab wrote this key; null: it emptied the storage. */
  readonly noticeKey: (key: string | null) => void
  /** The page comes back: another tab may have written meanwhile. */
  readonly noticeReturn: () => void
  readonly restoreFound: () => void
  /** Starts without the found records; they go to the recently deleted. */
  readonly setFoundAside: (today: PlainDate) => void
  readonly discardDamaged: (key: string) => void
  /** Empties the recently deleted. */
  readonly deleteForGood: () => void
}

export type KeeperWorld = {
  /** Null where the browser blocks it. */
  readonly storage: KeyValue | null
  readonly mirror: Mirror | null
  /** Whether this tab has seen records before: then an empty localStorage was emptied by someone, not lost in a crash. */
  readonly sawRecords: SessionMark
  readonly now: () => Date
  readonly newId: () => string
  readonly codec?: Codec
}

/** An IndexedDB that hangs must not keep anyone waiting. */
const mirrorPatience = 3000

export function createKeeper({ storage, mirror, sawRecords, now, newId, codec = createCodec() }: KeeperWorld): Keeper {
  const used = storage ?? createMemoryKeyValue()
  const records = createRecords(used, codec, { now, newId })
  const copyTo = storage === null ? null : mirror
  const listeners: ((news: News) => void)[] = []
  let found: Found | null = null
  let safety: Safety = {
    kept: storage === null ? 'memory' : 'on this device',
    copy: copyTo === null ? 'failing' : 'waiting',
    trouble: { damaged: [], newer: [] },
    found: null,
    latestSave: null,
    recovered: 0,
  }

  const tell = (change: Partial<Safety>, recordsChanged: boolean) => {
    safety = { ...safety, ...change, trouble: records.trouble(), latestSave: recordsChanged ? records.latestSave() : safety.latestSave }
    if (!records.isEmpty()) sawRecords.set()
    for (const listener of listeners) listener({ safety, recordsChanged })
  }
  const copy = (entries: readonly MirrorEntry[]) => {
    if (copyTo === null || entries.length === 0) return
    copyTo.write(entries).then(
      () => {
        if (safety.copy !== 'kept') tell({ copy: 'kept' }, false)
      },
      () => tell({ copy: 'failing' }, false),
    )
  }
  const reconcileNow = async () => {
    if (copyTo === null) return
    const whenEmpty = sawRecords.get() ? 'offer' : 'adopt'
    const result = await withPatience(reconcile(records, copyTo, codec, whenEmpty))
    found = result?.found ?? null
    tell({ copy: result === null ? 'failing' : 'kept', found, recovered: result?.adopted ?? 0 }, true)
  }
  const takeFound = (deletedOn: PlainDate | null) => {
    if (found === null) return
    records.adopt(found.entries, deletedOn)
    found = null
    copy(records.entries())
    tell({ found: null }, true)
  }
  const noticeChange = (changed: boolean) => {
    if (changed) tell({}, true)
    if (changed && records.isEmpty()) void reconcileNow()
  }

  return {
    start(today) {
      records.read()
      const purged = records.purge((deletedOn) => isDue(deletedOn, today))
      tell({}, true)
      copy(purged)
      void reconcileNow()
    },
    portfolio: records.portfolio,
    safety: () => safety,
    subscribe: (listener) => void listeners.push(listener),
    commit(changes, today) {
      const saved = records.commit(changes, today)
      if (!saved.ok) return saved
      sawRecords.set()
      copy(saved.value)
      return ok(undefined)
    },
    noticeKey: (key) => noticeChange(key === null ? records.read() : records.readKey(key)),
    noticeReturn: () => noticeChange(records.read()),
    restoreFound: () => takeFound(null),
    setFoundAside: takeFound,
    deleteForGood() {
      copy(records.purge(() => true))
      tell({}, true)
    },
    discardDamaged(key) {
      tryPut(used, key, null)
      tell({}, false)
    },
  }
}

async function withPatience<Value>(work: Promise<Value>): Promise<Value | null> {
  const timeOut = new Promise<null>((resolve) => setTimeout(() => resolve(null), mirrorPatience))
  return Promise.race([work.catch(() => null), timeOut])
}

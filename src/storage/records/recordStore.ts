import { type Safety, unknownSafety } from '../../domain/device/safety'
import type { RecordsCheck } from '../../domain/device/selfCheck'
import type { PlainDate } from '../../domain/values/plainDate'
import { type Change, idOf } from '../../domain/records/change'
import type { Deleted, Portfolio } from '../../domain/records/portfolio'
import { err, ok, type Result } from '../../domain/values/result'
import type { SaveFailure } from '../../domain/device/saveFailure'
import { type Codec, createCodec, type ReadText } from '../format/codec'
import { createMemoryKeyValue, type KeyValue, tryPut } from '../browser/keyValue'
import { createLocks, type Locks } from '../browser/locks'
import { batchPrefix, recordKey } from '../format/keys'
import type { Slicing } from '../../domain/values/inSlices'
import type { BatchPurpose } from './batchMark'
import type { Mirror, MirrorEntry } from './mirror'
import { readErased } from './erasedNote'
import { keepMirrored } from './mirrored'
import { mirrorPatienceMs } from './mirrorQueue'
import { purge, purgeDue } from './purging'
import type { Seen } from './firstLook'
import type { SessionMark } from './sessionMark'
import { createRecords } from './records'
import { countSinceBackup } from './sinceBackup'

type RecordStoreUpdate = { readonly safety: Safety; readonly recordsChanged: boolean }

/** Stores the portfolio: in localStorage, with the mirror as a safety copy, in step with other tabs. */
export type RecordStore = {
  /** What the first screen already shows and the check has confirmed. Before the start. */
  readonly takeOver: (sound: Seen) => void
  readonly start: (today: PlainDate) => void
  readonly portfolio: () => Portfolio
  /** Every record with its envelope, deleted ones too. */
  readonly stored: () => readonly ReadText[]
  readonly safety: () => Safety
  readonly subscribe: (listener: (update: RecordStoreUpdate) => void) => void
  readonly commit: (changes: readonly Change[], today: PlainDate) => Result<void, SaveFailure>
  /** The same for thousands: with pauses, and all of them or none even if the browser is killed. `canceled`: nothing was changed. */
  readonly commitMany: (
    changes: readonly Change[],
    purpose: BatchPurpose,
    today: PlainDate,
    slicing: Slicing,
  ) => Promise<Result<void, SaveFailure | 'canceled'>>
  /**
   * Calls back once what was saved is on disk: when the mirror has it, or can't take it. Then it's in localStorage only, which reaches
   * the disk by itself a little later. Immediately if there's nothing to wait for.
   */
  readonly whenOnDisk: (then: () => void) => void
  /** Another tab wrote this key, or cleared the storage (null). */
  readonly noticeKey: (key: string | null) => void
  /** Another tab wrote many: reads them with pauses, and shows them together. */
  readonly noticeKeys: (keys: readonly string[], pause: () => Promise<void>) => Promise<void>
  /** The page is back: another tab may have written while it was away. */
  readonly noticeReturn: () => void
  readonly restoreFound: () => void
  /** Starts without the found records. They go to the recently deleted. */
  readonly setFoundAside: (today: PlainDate) => void
  /** Reads every record back and compares it with what's shown and with the mirror. Writes nothing. */
  readonly check: (pause: () => Promise<void>) => Promise<RecordsCheck>
  /** Everything, as of that instant, is in a file. */
  readonly noteBackup: (at: Date) => void
  readonly discardDamaged: (key: string) => void
  /** Removes these of the recently deleted for good. Any that another tab has just deleted stay. */
  readonly deleteForGood: (shown: readonly Deleted[]) => void
}

export type RecordStoreWorld = {
  /** Null if the browser blocks it. */
  readonly storage: KeyValue | null
  readonly mirror: Mirror | null
  /** Whether this tab saw records before. Then an empty localStorage was cleared by someone, not lost in a crash. */
  readonly sawRecords: SessionMark
  readonly now: () => Date
  readonly newId: () => string
  readonly codec?: Codec
  readonly locks?: Locks
}

/** So long records of another tab are read without a pause, on whatever device. */
const sliceMs = 8

/** By then a page that was adding many records is done or dead. */
const stillAtWork = 20_000

export function createRecordStore({
  storage,
  mirror,
  sawRecords,
  now,
  newId,
  codec = createCodec(),
  locks = createLocks(undefined),
}: RecordStoreWorld): RecordStore {
  const used = storage ?? createMemoryKeyValue()
  const usedMirror = storage === null ? null : mirror
  const records = createRecords(used, codec, { now, newId, hasMirror: usedMirror !== null })
  const listeners: ((update: RecordStoreUpdate) => void)[] = []
  let safety: Safety = { ...unknownSafety(storage === null ? 'memory' : 'device'), copy: usedMirror === null ? 'failing' : 'waiting' }
  const kept = { records, storage: used, hasMirror: usedMirror !== null }
  const backups = countSinceBackup(used, records)

  const publish = (change: Partial<Safety>, recordsChanged: boolean) => {
    if (recordsChanged) backups.recount()
    const latestSave = recordsChanged ? records.latestSave() : safety.latestSave
    safety = { ...safety, ...change, trouble: records.trouble(), latestSave, backup: backups.count() }
    if (!records.isEmpty()) sawRecords.set()
    for (const listener of listeners) listener({ safety, recordsChanged })
  }
  const noteCopy = (copy: Safety['copy']) => {
    if (safety.copy !== copy) publish({ copy }, false)
  }
  /** Of the start and all saves since: a clock may be set back, and what's deleted then isn't old. */
  let earliestDay: PlainDate | null = null
  const removeDue = () => (earliestDay === null ? [] : purgeDue(kept, earliestDay))
  const mirrored = keepMirrored({ records, storage: used, mirror: usedMirror, locks, sawRecords, publish, noteCopy, removeDue })
  /** Another page may be adding many records, or was killed while doing so. Half of them must not reach the mirror. */
  let isHalf = false
  const compare = () => {
    if (!isHalf) mirrored.compare()
  }
  const noticeChange = (changed: boolean) => {
    if (!changed) return
    const isEmpty = records.isEmpty()
    // If another tab restored the records or started over, the offer ends.
    if (!isEmpty) mirrored.endOffer()
    publish(isEmpty ? {} : { found: null }, true)
    if (isEmpty) compare()
  }

  /** One after the other: two with the same changes would take each other back. */
  let lastBatch: Promise<unknown> = Promise.resolve()

  const noteSaved = (entries: readonly MirrorEntry[], today: PlainDate) => {
    if (earliestDay !== null && today < earliestDay) earliestDay = today
    sawRecords.set()
    backups.noteSaved(entries, now())
    safety = { ...safety, backup: backups.count() }
  }

  const finish = () => {
    isHalf = records.finish()
    if (isHalf) setTimeout(lookAgain, stillAtWork)
  }
  const lookAgain = () => {
    finish()
    if (records.read()) publish({}, true)
    compare()
  }

  return {
    takeOver: records.takeOver,
    start(today) {
      earliestDay = today
      finish()
      const removals = readErased(used)
      records.read()
      records.bury(removals)
      if (usedMirror === null) removeDue()
      publish({}, true)
      mirrored.send(removals)
      compare()
    },
    portfolio: records.portfolio,
    stored: records.stored,
    safety: () => safety,
    subscribe: (listener) => void listeners.push(listener),
    commit(changes, today) {
      const { saved, owed } = records.commit(changes, today)
      mirrored.send(owed)
      if (saved.ok) noteSaved(owed, today)
      return saved
    },
    commitMany(changes, purpose, today, slicing) {
      const id = newId()
      const atFirst = new Map(changes.map((change) => [change, records.storedAt(recordKey(change.kind, idOf(change)))]))
      const write = async (): Promise<Result<void, SaveFailure | 'canceled'>> => {
        // Loaded on demand: the first screen needs none of it.
        const loaded = await import('./writeBatch').catch(() => null)
        if (loaded === null) return err('refused')
        const queue = await mirrored.batchQueue()
        const world = { records, storage: used, queue }
        const batch = { id, purpose, changes, atFirst, today, at: now() }
        const saved = await locks.hold(batchPrefix + id, () => loaded.writeBatch(world, batch, slicing))
        if (!saved.ok) return saved
        if (queue === null) mirrored.send(saved.value)
        noteSaved(saved.value, today)
        return ok(undefined)
      }
      const saved = lastBatch.then(write)
      lastBatch = saved.catch(() => undefined)
      return saved
    },
    whenOnDisk: (then) => (mirrored.queue === null ? then() : mirrored.queue.whenTried(then)),
    noticeKey: (key) => noticeChange(key === null ? records.read() : records.readKey(key)),
    async noticeKeys(keys, pause) {
      let changed = false
      let began = now().getTime()
      for (const key of keys) {
        // A clock that was set back counts too.
        if (Math.abs(now().getTime() - began) >= sliceMs) {
          await pause()
          began = now().getTime()
        }
        changed = records.readKey(key) || changed
      }
      noticeChange(changed)
    },
    noticeReturn: () => noticeChange(records.read()),
    restoreFound: () => mirrored.takeFound(null),
    setFoundAside: mirrored.takeFound,
    deleteForGood(shown) {
      const keys = new Set(shown.map(({ kind, record }) => recordKey(kind, record.id)))
      mirrored.send(purge(kept, (_, key) => keys.has(key)))
      publish({}, true)
    },
    async check(pause) {
      // Not destructured: the build would wrap it in one more function.
      const loaded = await import('./checkRecords')
      return loaded.checkRecords(records.stored(), { storage: used, codec, mirror: usedMirror, patienceMs: mirrorPatienceMs }, { pause })
    },
    noteBackup(at) {
      backups.noteBackup(at)
      publish({}, false)
    },
    discardDamaged(key) {
      tryPut(used, key, null)
      records.readKey(key)
      publish({}, false)
    },
  }
}

import type { SaveFailure } from '../../domain/device/saveFailure'
import type { PlainDate } from '../../domain/values/plainDate'
import { type Change, idOf } from '../../domain/records/change'
import { inSlices, type Slicing } from '../../domain/values/inSlices'
import { err, ok, type Result } from '../../domain/values/result'
import type { Stored } from '../../domain/records/stored'
import { type KeyValue, tryPut } from '../browser/keyValue'
import { batchPrefix, recordKey } from '../format/keys'
import { type BatchPurpose, batchMark } from './batchMark'
import { createBatchTexts } from './batchTexts'
import { noteErased } from './erasedNote'
import type { MirrorEntry } from './mirror'
import type { MirrorQueue } from './mirrorQueue'
import type { Prepared } from './changing'
import type { Records } from './records'

export type Batch = {
  readonly id: string
  readonly purpose: BatchPurpose
  readonly changes: readonly Change[]
  /** What was there when the changes were worked out. */
  readonly atFirst: ReadonlyMap<Change, Stored | null>
  readonly today: PlainDate
  readonly at: Date
}

export type BatchWorld = { readonly records: Records; readonly storage: KeyValue; readonly queue: MirrorQueue | null }

/** Takes a few frames. */
const slice = 250

/** Each takes about as long. */
const phases = ['prepare', 'mirror', 'write'] as const

/**
 * Writes thousands of records, all or none, with pauses. First the mirror takes them in one transaction: from then on the next start
 * finishes the batch if the browser is killed. Without a mirror, a note in localStorage has the next start undo it instead.
 */
export async function writeBatch(
  { records, storage, queue }: BatchWorld,
  { id, purpose, changes, atFirst, today, at }: Batch,
  slicing: Slicing,
): Promise<Result<readonly MirrorEntry[], SaveFailure | 'canceled'>> {
  const key = batchPrefix + id
  const progress = (phase: (typeof phases)[number]) => (done: number) => {
    const through = phases.indexOf(phase) * changes.length + Math.min(done, changes.length)
    slicing.onProgress(Math.floor(through / phases.length), changes.length)
  }
  const texts = createBatchTexts(storage, records)
  const end = async (prepared: readonly Prepared[], failure: SaveFailure | 'canceled') => {
    const entries = texts.takeBack(prepared)
    // A slow mirror may take in the batch after all, with nobody left to send it these.
    if (queue !== null)
      noteErased(
        storage,
        entries.filter(({ raw }) => raw === null),
      )
    queue?.send([...entries, batchMark(key, purpose, 'takenBack')])
    if (queue !== null) await tried(queue)
    return err(failure)
  }
  const unstage = (note: string | null) => note !== null && tryPut(storage, note, null)
  queue?.send([batchMark(key, purpose, 'begun')])
  try {
    const prepared: Prepared[] = []
    for await (const part of inSlices(changes, slice, { ...slicing, onProgress: progress('prepare') })) {
      // One of these may have been changed since the act was worked out, here, by a tab, or by what the mirror had.
      const next = part.every((change) => isCurrent(change, records, atFirst))
        ? records.prepare(part, today, at, true)
        : err('changedElsewhere' as const)
      if (!next.ok) return next
      prepared.push(...next.value)
    }
    if (prepared.length < changes.length) return err('canceled')
    const entries = prepared.map(({ key: at, raw, stored }) => ({ key: at, raw, rev: stored.rev }))
    queue?.send([...entries, batchMark(key, purpose, 'whole')])
    if (queue !== null) await tried(queue, progress('mirror'))
    const staged = queue?.isEmpty() === true ? ok(null) : texts.stage(prepared, id, at)
    if (!staged.ok) return await end(prepared, staged.error)
    let done = 0
    for await (const part of inSlices(prepared, slice, { ...slicing, onProgress: progress('write') })) {
      const written = texts.put(part)
      if (!written.ok) {
        const ended = await end(prepared, written.error)
        unstage(staged.value)
        return ended
      }
      done += part.length
    }
    const ended = done < prepared.length ? await end(prepared, 'canceled') : ok(entries)
    unstage(staged.value)
    return ended
  } finally {
    queue?.forget([key])
  }
}

function isCurrent(change: Change, records: Records, atFirst: Batch['atFirst']): boolean {
  const stored = records.storedAt(recordKey(change.kind, idOf(change)))
  return stored === atFirst.get(change) && change.before === (stored?.deletedOn === null ? stored.record : null)
}

function tried(queue: MirrorQueue, onProgress?: (done: number) => void): Promise<void> {
  return new Promise((resolve) => queue.whenTried(resolve, onProgress))
}

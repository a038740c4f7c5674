import type { SaveFailure } from '../../domain/device/saveFailure'
import type { PlainDate } from '../../domain/values/plainDate'
import type { Change } from '../../domain/records/portfolio'
import { inSlices, type Slicing } from '../../domain/values/inSlices'
import { err, ok, type Result } from '../../domain/values/result'
import { type BatchPurpose, batchMark } from './batchMark'
import type { MirrorEntry } from './mirror'
import type { MirrorQueue } from './mirrorQueue'
import type { Prepared, Records } from './records'

export type Batch = {
  /** Names its mark in the mirror. */
  readonly key: string
  readonly purpose: BatchPurpose
  readonly changes: readonly Change[]
  readonly today: PlainDate
  readonly at: Date
}

/** Takes a few frames. */
const slice = 250

/**
 * Writes thousands of records, all or none, with pauses. First the mirror takes them in one transaction: from then on the next start
 * finishes the batch if the browser is killed. Without a mirror, a note in localStorage has the next start undo it instead.
 */
export async function writeBatch(
  records: Records,
  queue: MirrorQueue | null,
  { key, purpose, changes, today, at }: Batch,
  slicing: Slicing,
): Promise<Result<readonly MirrorEntry[], SaveFailure | 'canceled'>> {
  const end = async (prepared: readonly Prepared[], failure: SaveFailure | 'canceled') => {
    const entries = records.takeBack(prepared)
    queue?.send(entries)
    if (queue !== null) await tried(queue)
    return err(failure)
  }
  queue?.send([batchMark(key, purpose, false)])
  try {
    const prepared: Prepared[] = []
    for await (const part of inSlices(changes, slice, { ...slicing, onProgress: () => undefined })) {
      const next = records.prepare(part, today, at)
      if (!next.ok) return next
      prepared.push(...next.value)
    }
    if (prepared.length < changes.length) return err('canceled')
    const entries = prepared.map(({ key: at, raw, stored }) => ({ key: at, raw, rev: stored.rev }))
    queue?.send([...entries, batchMark(key, purpose, true)])
    if (queue !== null) await tried(queue)
    const staged = queue?.isEmpty() === true ? ok(null) : records.stage(prepared, at)
    if (!staged.ok) return await end(prepared, staged.error)
    let done = 0
    for await (const part of inSlices(prepared, slice, slicing)) {
      const written = records.put(part)
      if (!written.ok) {
        const ended = await end(prepared, written.error)
        records.unstage(staged.value)
        return ended
      }
      done += part.length
    }
    const ended = done < prepared.length ? await end(prepared, 'canceled') : ok(entries)
    records.unstage(staged.value)
    return ended
  } finally {
    queue?.forget([key])
  }
}

function tried(queue: MirrorQueue): Promise<void> {
  return new Promise((resolve) => queue.whenTried(resolve))
}

import type { SaveFailure } from '../../domain/device/saveFailure'
import { err, ok, type Result } from '../../domain/values/result'
import { type KeyValue, put, tryGet, tryPut } from '../browser/keyValue'
import { stagedPrefix } from '../format/keys'
import { writeFailure } from './atomicWrite'
import type { MirrorEntry } from './mirror'
import type { Prepared } from './changing'
import type { Records } from './records'
import { undoingNoteOf } from './stageNote'

/** Writes the texts of a batch to localStorage, a few at a time. */
export type BatchTexts = {
  /** Notes that these are being written, so that the next start undoes them. Returns the key of the note. */
  readonly stage: (prepared: readonly Prepared[], id: string, at: Date) => Result<string, SaveFailure>
  /** One that another tab has taken over from the mirror meanwhile counts as written. */
  readonly put: (prepared: readonly Prepared[]) => Result<void, SaveFailure>
  /** Takes back what was put, and outdoes it. Returns what to mirror. */
  readonly takeBack: (prepared: readonly Prepared[]) => readonly MirrorEntry[]
}

export function createBatchTexts(storage: KeyValue, records: Records): BatchTexts {
  return {
    stage(prepared, id, at) {
      const writes = prepared.map(({ key, before, raw }) => ({ key, before, after: raw }))
      const key = stagedPrefix + id
      try {
        put(storage, key, undoingNoteOf(writes, at))
        return ok(key)
      } catch (cause) {
        return err(writeFailure(cause))
      }
    },
    put(prepared) {
      try {
        for (const step of prepared) {
          const present = storage.getItem(step.key)
          if ((present !== step.raw && present !== step.before) || records.isOutranked(step)) return err('changedElsewhere')
          if (present !== step.raw) put(storage, step.key, step.raw)
          records.noteSaved(step)
        }
        return ok(undefined)
      } catch (cause) {
        return err(writeFailure(cause))
      }
    },
    takeBack(prepared) {
      // Backwards, so the old texts fit into the space they had.
      for (const { key, before, raw } of prepared.toReversed()) {
        if (tryGet(storage, key) === raw) tryPut(storage, key, before)
        records.readKey(key)
      }
      return records.outdo(prepared)
    },
  }
}

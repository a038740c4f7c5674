import { inSlices } from '../../domain/values/inSlices'
import type { Codec } from '../format/codec'
import type { Seen } from './firstLook'
import type { RecordStore } from './recordStore'

type CheckingWorld = { readonly codec: Codec; readonly recordStore: RecordStore; readonly pause: () => Promise<void> }

/** Takes a few milliseconds on a slow phone. */
const slice = 250

/**
 * Has the record store take over what the whole check confirms of the records read at sight. When it starts, it reads the rest again, and sets aside
 * what's damaged.
 */
export async function checkSeen(seen: Seen, { codec, recordStore, pause }: CheckingWorld): Promise<void> {
  const slicing = { pause, onProgress: () => undefined, signal: { aborted: false } }
  for await (const part of inSlices(seen, slice, slicing)) {
    recordStore.takeOver(part.filter(({ kind, record, raw }) => codec.decode(kind, record.id, raw).state === 'read'))
  }
}

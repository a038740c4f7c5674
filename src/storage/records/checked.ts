import { inSlices } from '../../domain/values/inSlices'
import type { Codec } from '../format/codec'
import { readRecordKey } from '../format/keys'
import type { Seen } from './firstLook'

/** Takes a few milliseconds on a slow phone. */
const slice = 250

/** What the whole check confirms of the records read at sight. The record store reads the rest again, and sets aside what's damaged. */
export async function checked(seen: Seen, codec: Codec, pause: () => Promise<void>): Promise<Seen> {
  const sound = new Map(seen)
  const slicing = { pause, onProgress: () => undefined, signal: { aborted: false } }
  for await (const part of inSlices([...seen], slice, slicing)) {
    for (const [key, { raw }] of part) {
      const place = readRecordKey(key)
      if (place === null || codec.decode(place.kind, place.id, raw).state !== 'read') sound.delete(key)
    }
  }
  return sound
}

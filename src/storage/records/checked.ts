import { inSlices } from '../../domain/values/inSlices'
import type { Codec, ReadText } from '../format/codec'
import type { Seen } from './firstLook'

/** Takes a few milliseconds on a slow phone. */
const slice = 250

/** What the whole check confirms of the records read at sight. The record store reads the rest again, and sets aside what's damaged. */
export async function checked(seen: Seen, codec: Codec, pause: () => Promise<void>): Promise<Seen> {
  const sound: ReadText[] = []
  const slicing = { pause, onProgress: () => undefined, signal: { aborted: false } }
  for await (const part of inSlices(seen, slice, slicing)) {
    for (const text of part) {
      if (codec.decode(text.kind, text.record.id, text.raw).state === 'read') sound.push(text)
    }
  }
  return sound
}

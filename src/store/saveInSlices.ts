import { err, ok } from '../domain/values/result'
import { inSlices, type Slicing } from '../domain/values/inSlices'
import type { Saver } from './recertStore'
import { takeBack } from './takeBack'

/** Takes a few frames. */
const slice = 250

/**
 * Saves many changes, slice by slice, with pauses in between. If a slice fails or the save is canceled, the earlier slices are undone. If
 * the browser is killed, they stay, each one whole, and another import finds them.
 */
export function saveInSlices(slicing: Slicing): Saver<{ readonly kind: 'canceled' }> {
  return async (changes, save) => {
    const undo = async (to: number) => {
      for (let end = to; end > 0; end -= slice) {
        takeBack(changes.slice(Math.max(0, end - slice), end), save)
        await slicing.pause()
      }
    }
    let done = 0
    for await (const part of inSlices(changes, slice, slicing)) {
      const saved = save(part)
      if (!saved.ok) {
        await undo(done)
        return saved
      }
      done += part.length
    }
    if (done === changes.length) return ok(undefined)
    await undo(done)
    return err({ kind: 'canceled' })
  }
}

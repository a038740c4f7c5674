import { invert } from '../domain/records/portfolio'
import { err, ok } from '../domain/values/result'
import { inSlices, type Slicing } from '../domain/values/inSlices'
import type { Saver } from './recertStore'

/** So many records are saved in a few frames. */
const slice = 250

/**
 * Saves very many changes with pauses between, each slice of them as one. Where one fails, or the whole is called off, those before are
 * taken back. A browser that is killed half-way has the first of them, whole: what is imported again is found to be there.
 */
export function saveInSlices(slicing: Slicing): Saver<{ readonly kind: 'calledOff' }> {
  return async (changes, save) => {
    const takeBack = async (to: number) => {
      for (let end = to; end > 0; end -= slice) {
        const undone = invert(changes.slice(Math.max(0, end - slice), end))
        // Where there is no room for the note that several changes need, each is taken back by itself.
        if (!save(undone).ok) for (const change of undone) save([change])
        await slicing.pause()
      }
    }
    let done = 0
    for await (const part of inSlices(changes, slice, slicing)) {
      const saved = save(part)
      if (!saved.ok) {
        await takeBack(done)
        return saved
      }
      done += part.length
    }
    if (done === changes.length) return ok(undefined)
    await takeBack(done)
    return err({ kind: 'calledOff' })
  }
}

import { invert } from '../domain/records/portfolio'
import { err, ok } from '../domain/values/result'
import type { Saver } from './recertStore'

export type Slicing = {
  /** Lets the page draw and answer. */
  readonly pause: () => Promise<void>
  readonly onProgress: (done: number, of: number) => void
  readonly signal: AbortSignal
}

/** So many records are saved in a few frames. */
const slice = 250

/**
 * Saves very many changes with pauses between, each slice of them as one. Where one fails, or the whole is called off, those before are
 * taken back. A browser that is killed half-way has the first of them, whole: what is imported again is found to be there.
 */
export function saveInSlices({ pause, onProgress, signal }: Slicing): Saver<{ readonly kind: 'calledOff' }> {
  return async (changes, save) => {
    const takeBack = async (to: number) => {
      for (let end = to; end > 0; end -= slice) {
        const undone = invert(changes.slice(Math.max(0, end - slice), end))
        // Where there is no room for the note that several changes need, each is taken back by itself.
        if (!save(undone).ok) for (const change of undone) save([change])
        await pause()
      }
    }
    for (let start = 0; start < changes.length; start += slice) {
      onProgress(start, changes.length)
      await pause()
      if (signal.aborted) {
        await takeBack(start)
        return err({ kind: 'calledOff' })
      }
      const saved = save(changes.slice(start, start + slice))
      if (!saved.ok) {
        await takeBack(start)
        return saved
      }
    }
    return ok(undefined)
  }
}

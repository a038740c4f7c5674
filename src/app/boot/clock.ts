import { endOfDay } from 'date-fns'

const longestWait = 15_000

/**
 * Calls `look` at local midnight and whenever the page comes back. It also looks every few seconds: sleep stops timers, and one set
 * for midnight would be late by as long as the machine slept.
 */
export function watchClock(look: () => void, now: () => Date): void {
  const next = () => {
    const at = now()
    setTimeout(
      () => {
        look()
        next()
      },
      // A little later than midnight: some browsers wake a timer a little early.
      Math.min(longestWait, endOfDay(at).getTime() - at.getTime() + 6),
    )
  }
  next()
  window.addEventListener('pageshow', look)
  window.addEventListener('focus', look)
  document.addEventListener('visibilitychange', look)
}

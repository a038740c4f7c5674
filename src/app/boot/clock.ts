import { addDays, startOfDay } from 'date-fns'

const longestWait = 15_000

/**
 * Calls `look` at local midnight and whenever the page comes back. A sleeping machine stops timers, so the clock is looked at
 * at least every few seconds: a timer set hours ahead would go off late by as long as the machine slept.
 */
export function watchClock(look: () => void, now: () => Date): void {
  const next = () => {
    const at = now()
    const midnight = startOfDay(addDays(at, 1))
    setTimeout(
      () => {
        look()
        next()
      },
      Math.min(longestWait, midnight.getTime() - at.getTime() + 5),
    )
  }
  next()
  window.addEventListener('pageshow', look)
  window.addEventListener('focus', look)
  document.addEventListener('visibilitychange', look)
}

import { type Amount, hundredths } from './amount'
import type { CycleCount } from './counting'
import type { CycleWindow } from './cycle'
import { daysBetween, type PlainDate } from './plainDate'

/** How much of the cycle has gone by, 0 to 1. */
export function elapsedShare(cycle: CycleWindow, today: PlainDate): number {
  const length = daysBetween(cycle.start, cycle.expiry)
  if (length <= 0) return 1
  return Math.min(1, Math.max(0, daysBetween(cycle.start, today) / length))
}

/** What an even pace through the cycle would have earned by the end of today, rounded down. */
export function expectedBy(cycle: CycleWindow, required: Amount, today: PlainDate): Amount {
  return hundredths(Math.floor(required * elapsedShare(cycle, today)))
}

/** Whether a pace means anything: something is still to earn, and the cycle is not over. */
export function isPaced({ needed, cycle }: CycleCount, today: PlainDate): boolean {
  return needed > 0 && today <= cycle.expiry
}

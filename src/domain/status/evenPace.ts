import { type Amount, hundredths } from '../values/amount'
import type { CycleCount } from '../counting/counting'
import type { CycleWindow } from '../counting/cycle'
import { daysBetween, type PlainDate } from '../values/plainDate'

/** How much of the cycle has passed, 0 to 1: where an even pace would be. Null if a pace makes no sense. */
export function paceMark(count: CycleCount, today: PlainDate): number | null {
  if (!isPaced(count, today)) return null
  const { gone, length } = daysOf(count.cycle, today)
  return gone / length
}

/** What an even pace through the cycle would have earned by the end of today, rounded down. */
export function expectedBy(cycle: CycleWindow, required: Amount, today: PlainDate): Amount {
  const { gone, length } = daysOf(cycle, today)
  // Stay in whole numbers: a share such as 803/1095 is inexact as a decimal, and rounding it could lose a hundredth.
  return hundredths(Math.floor((required * gone) / length))
}

function daysOf(cycle: CycleWindow, today: PlainDate): { readonly gone: number; readonly length: number } {
  const length = daysBetween(cycle.start, cycle.expiry)
  if (length <= 0) return { gone: 1, length: 1 }
  return { gone: Math.min(length, Math.max(0, daysBetween(cycle.start, today))), length }
}

/** Whether a pace makes sense: there's something left to earn, and the cycle isn't over. */
export function isPaced({ needed, cycle }: CycleCount, today: PlainDate): boolean {
  return needed > 0 && today <= cycle.expiry
}

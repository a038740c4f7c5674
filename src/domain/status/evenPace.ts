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

/**
 * Credit comes in lumps (one specialization fills a cycle), so nobody is behind until an even pace would have earned more than this share
 * of the requirement: having earned little by then says nothing about the pace.
 */
const earlyShare = 0.25

/** Whether it's too early in the cycle to judge its pace. */
export function isEarly({ cycle, required }: Pick<CycleCount, 'cycle' | 'required'>, today: PlainDate): boolean {
  return expectedBy(cycle, required, today) <= required * earlyShare
}

/** Whether less is earned than an even pace would have by now, once the pace can be judged. */
export function isBehindPace(count: Pick<CycleCount, 'cycle' | 'required' | 'progress'>, today: PlainDate): boolean {
  return !isEarly(count, today) && count.progress < expectedBy(count.cycle, count.required, today)
}

/** Whether a pace makes sense: there's something left to earn, and the cycle isn't over. */
export function isPaced({ needed, cycle }: CycleCount, today: PlainDate): boolean {
  return needed > 0 && today <= cycle.expiry
}

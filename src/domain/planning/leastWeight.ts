import type { Gap } from './gap'

/** The most hours of each gap a course can close, their total, and its weight per hour. */
export type Offer = { readonly hours: readonly number[]; readonly total: number; readonly weightAnHour: number }

/**
 * A lower bound: nothing that closes the gaps weighs less. Infinite if these offers can't close them. A course's weight is spread
 * evenly over all the hours it can close, so no hour is charged twice, and each gap takes the lightest hours, as if courses could be
 * taken in part.
 */
export function leastWeight(gaps: readonly Gap[], offers: readonly Offer[]): number {
  const lightestFirst = offers.toSorted((a, b) => a.weightAnHour - b.weightAnHour)
  const weight = gaps.reduce((total, { open, target }, at) => total + weightToClose(open * target.hoursPerUnit, at, lightestFirst), 0)
  // Weights are whole numbers, and rounding errors must not lift the bound above one of them.
  return Math.ceil(weight * (1 - 1e-9))
}

function weightToClose(hours: number, at: number, lightestFirst: readonly Offer[]): number {
  let [left, weight] = [hours, 0]
  for (const offer of lightestFirst) {
    if (left === 0) break
    const part = Math.min(left, offer.hours[at] ?? 0)
    weight += part * offer.weightAnHour
    left -= part
  }
  return left > 0 ? Infinity : weight
}

import type { Brand } from './brand'

/** Credit in whole hundredths of an issuer's unit, so ten courses of 0.1 are exactly 1.0. Never negative. */
export type Amount = Brand<number, 'Amount'>

export const zero = hundredths(0)

/** 1,000.00 units: more than any issuer requires per cycle, so a larger number is a typo. */
export const largestAmount = hundredths(100_000)

/** The only factory. Throws unless it's a whole, non-negative number of hundredths: anything else is a bug, not input. */
export function hundredths(count: number): Amount {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a whole number of hundredths: ${count}`)
  return count as Amount
}

/** 100,000.00 of any currency. */
export const largestCost = hundredths(10_000_000)

/** One decimal, or two if needed: `2.0`, `0.1`, `0.25`. */
export function formatAmount(amount: Amount): string {
  const text = (amount / 100).toFixed(2)
  return text.endsWith('0') ? text.slice(0, -1) : text
}

/** Contact hours, as people write them: `19`, `1.5`. */
export function formatHours(hours: Amount): string {
  return String(hours / 100)
}

/** A cost, as people type it: `99`, `22.50`. */
export function formatCost(cost: Amount): string {
  return cost % 100 === 0 ? String(cost / 100) : (cost / 100).toFixed(2)
}

/** In units, for attributes that require a number. */
export function amountToNumber(amount: Amount): number {
  return amount / 100
}

export function plus(a: Amount, b: Amount): Amount {
  return hundredths(a + b)
}

/** `a - b`, but never below zero. */
export function minus(a: Amount, b: Amount): Amount {
  return hundredths(Math.max(0, a - b))
}

export function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce(plus, zero)
}

export function smallerOf(a: Amount, b: Amount): Amount {
  return a < b ? a : b
}

export function largerOf(a: Amount, b: Amount): Amount {
  return a > b ? a : b
}

import { type Amount, parseAmount } from './amount'
import type { Problem } from './fieldError'
import { addMonths, parsePlainDate, type PlainDate } from './plainDate'
import { err, ok, type Result } from './result'

export const longestName = 200
export const longestUnitName = 20

/** No certificate in use is older, so an earlier year is a slip. */
export const earliestDay = '1950-01-01'

/** No cycle is longer, so a later expiry is a slip. */
const furthestMonths = 30 * 12

export function readText(text: string, limit: number): Result<string, Problem> {
  const trimmed = text.trim()
  const { length } = Array.from(trimmed)
  return length > limit ? err({ kind: 'tooLong', limit, length }) : ok(trimmed)
}

export function readName(text: string, limit = longestName): Result<string, Problem> {
  return isVisible(text) ? readText(text, limit) : err({ kind: 'empty' })
}

/** A name of nothing but spaces and marks without a shape could not be seen in any list. */
function isVisible(text: string): boolean {
  return /[\p{Letter}\p{Number}\p{Punctuation}\p{Symbol}]/u.test(text)
}

export function readAmount(text: string): Result<Amount, Problem> {
  const amount = parseAmount(text)
  return amount.ok ? amount : err({ kind: 'amount', reason: amount.error })
}

/** A day on which something has happened: not before 1950, not after today. */
export function readPastDay(text: string, today: PlainDate): Result<PlainDate, Problem> {
  const day = readDay(text)
  return day.ok && day.value > today ? err({ kind: 'date', reason: 'future' }) : day
}

/** A day up to which something is valid: not before 1950, not decades away. */
export function readExpiry(text: string, today: PlainDate): Result<PlainDate, Problem> {
  const day = readDay(text)
  return day.ok && day.value > addMonths(today, furthestMonths) ? err({ kind: 'date', reason: 'tooFar' }) : day
}

function readDay(text: string): Result<PlainDate, Problem> {
  const day = parsePlainDate(text)
  if (!day.ok) return err(day.error === 'empty' ? { kind: 'empty' } : { kind: 'date', reason: 'unreadable' })
  return day.value < earliestDay ? err({ kind: 'date', reason: 'tooOld' }) : day
}

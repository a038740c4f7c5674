import { type Amount, largestCost, zero } from '../values/amount'
import { parseAmount } from '../values/parseAmount'
import type { Problem } from './fieldError'
import { addMonths, parseCardMonth, parsePlainDate, type PlainDate } from '../values/plainDate'
import { err, ok, type Result } from '../values/result'
import { parseSpan, type Span, spanText } from '../values/span'
import { webAddress } from '../values/webAddress'

export const longestName = 200
export const longestUnitName = 20
/** Of a certificate, a card, a policy or a course. */
export const longestNumber = 60
const longestText = 2000

/** No certificate in use is older, so an earlier year is a typo. */
export const earliestDay = '1950-01-01'

/** No cycle is longer, so a later expiry is a typo. */
const furthestMonths = 30 * 12

export function readText(text: string, limit: number): Result<string, Problem> {
  const trimmed = text.trim()
  const length = countCharacters(trimmed)
  return length > limit ? err({ kind: 'tooLong', limit, length }) : ok(trimmed)
}

/** Without a copy: a cell of a table may have megabytes. */
function countCharacters(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** A note of several lines. */
export function readNote(text: string): Result<string, Problem> {
  return readText(text.replace(/\r\n?/g, '\n'), longestText)
}

/** The complete address of a web page; empty if it's left out. */
export function readLink(text: string): Result<string, Problem> {
  const typed = readText(text, longestText)
  if (!typed.ok || typed.value === '') return typed
  const address = webAddress(typed.value)
  return address === null ? err({ kind: 'link' }) : ok(address)
}

export function readName(text: string, limit = longestName): Result<string, Problem> {
  return isVisible(text) ? readText(text, limit) : err({ kind: 'empty' })
}

/** A name made only of spaces and invisible marks would be blank in every list. */
function isVisible(text: string): boolean {
  return /[\p{Letter}\p{Number}\p{Punctuation}\p{Symbol}]/u.test(text)
}

export function readAmount(text: string): Result<Amount, Problem> {
  const amount = parseAmount(text)
  return amount.ok ? amount : err({ kind: 'amount', reason: amount.error })
}

/** Credit that may be zero or left out. */
export function readOptionalAmount(text: string): Result<Amount | null, Problem> {
  if (text.trim() === '') return ok(null)
  const amount = parseAmount(text)
  if (amount.ok) return amount
  return amount.error === 'zero' ? ok(zero) : err({ kind: 'amount', reason: amount.error })
}

/** Credit that may be zero. */
export function readAmountOrZero(text: string): Result<Amount, Problem> {
  const amount = readAmount(text)
  return !amount.ok && amount.error.kind === 'amount' && amount.error.reason === 'zero' ? ok(zero) : amount
}

/** A price, which may be zero. */
export function readPrice(text: string): Result<Amount, Problem> {
  const cost = readCost(text)
  if (!cost.ok) return cost
  return cost.value === null ? err({ kind: 'amount', reason: 'empty' }) : ok(cost.value)
}

/** A cost, which may be zero or left out. */
export function readCost(text: string): Result<Amount | null, Problem> {
  if (text.trim() === '') return ok(null)
  const amount = parseAmount(text, largestCost)
  if (amount.ok) return amount
  if (amount.error === 'zero') return ok(zero)
  return err(amount.error === 'tooLarge' ? { kind: 'costTooLarge' } : { kind: 'amount', reason: amount.error })
}

/** No cycle is longer than ten years. */
export const mostMonths = 120

export function readMonths(text: string): Result<number, Problem> {
  const trimmed = text.trim()
  if (trimmed === '') return err({ kind: 'empty' })
  const months = Number(trimmed)
  return /^\d+$/.test(trimmed) && months >= 1 && months <= mostMonths ? ok(months) : err({ kind: 'months', most: mostMonths })
}

/** A whole number in digits. */
export function readCount(text: string, least: number, most: number): Result<number, Problem> {
  const trimmed = text.trim()
  if (trimmed === '') return err({ kind: 'empty' })
  const count = Number(trimmed)
  return /^\d+$/.test(trimmed) && count >= least && count <= most ? ok(count) : err({ kind: 'count', least, most })
}

/** Never none: a field that may have none is left empty. */
export function readSpan(text: string): Result<Span, Problem> {
  if (text.trim() === '') return err({ kind: 'empty' })
  const span = parseSpan(text)
  return span === null || spanText(span) === '' ? err({ kind: 'span' }) : ok(span)
}

/** A day something happened: not before 1950, not after today. */
export function readPastDay(text: string, today: PlainDate): Result<PlainDate, Problem> {
  const day = readDay(text)
  return day.ok && day.value > today ? err({ kind: 'date', reason: 'future' }) : day
}

/** An expiry: not before 1950, not decades away. */
export function readExpiry(text: string, today: PlainDate): Result<PlainDate, Problem> {
  const day = readDay(text)
  return day.ok && day.value > addMonths(today, furthestMonths) ? err({ kind: 'date', reason: 'tooFar' }) : day
}

/** The last day of a month as printed on a card. */
export function readCardMonth(text: string, today: PlainDate): Result<PlainDate, Problem> {
  const day = parseCardMonth(text)
  return day.ok ? readExpiry(day.value, today) : err({ kind: 'monthOnly' })
}

/** Any day from 1950 on. */
export function readDay(text: string): Result<PlainDate, Problem> {
  const day = parsePlainDate(text)
  if (!day.ok) return err(day.error === 'empty' ? { kind: 'empty' } : { kind: 'date', reason: 'unreadable' })
  return day.value < earliestDay ? err({ kind: 'date', reason: 'tooOld' }) : day
}

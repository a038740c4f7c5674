import type { Brand } from './brand'
import { err, ok, type Result } from './result'

/**
 * A calendar day as printed on a card, `YYYY-MM-DD`: no time, no zone. Days compare with `<` and `>`, so a year always has four digits:
 * arithmetic that leads out of the calendar stops at its first or last day.
 */
export type PlainDate = Brand<string, 'PlainDate'>

const firstDay = '0000-01-01' as PlainDate // safe: a real day
const lastDay = '9999-12-31' as PlainDate // safe: a real day

export type PlainDateError = 'empty' | 'malformed' | 'nonexistent'

/** Reads `YYYY-MM-DD`. A day that isn't in the calendar (February 30) is `nonexistent`. */
export function parsePlainDate(text: string): Result<PlainDate, PlainDateError> {
  const trimmed = text.trim()
  if (trimmed === '') return err('empty')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return err('malformed')
  const day = toPlain(...fieldsOf(trimmed))
  return day === trimmed ? ok(day) : err('nonexistent')
}

/**
 * Reads a month as printed on cards (`03/2027`, `3/27`, `03.2027` or `2027-03`) as its last day, because a card without a day is valid
 * through the end of the month (American Heart Association, course card information).
 */
export function parseCardMonth(text: string): Result<PlainDate, PlainDateError> {
  const trimmed = text.trim()
  if (trimmed === '') return err('empty')
  const monthFirst = /^(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/.exec(trimmed)
  const yearFirst = /^(\d{4})\s*[/.-]\s*(\d{1,2})$/.exec(trimmed)
  const [year, month] = monthFirst !== null ? [monthFirst[2], monthFirst[1]] : [yearFirst?.[1], yearFirst?.[2]]
  if (year === undefined || month === undefined) return err('malformed')
  if (Number(month) < 1 || Number(month) > 12) return err('nonexistent')
  return ok(toPlain(Number(year) + (year.length === 2 ? 2000 : 0), Number(month) + 1, 0))
}

/** The local calendar day at the given instant. */
export function localDay(instant: Date): PlainDate {
  return toPlain(instant.getFullYear(), instant.getMonth() + 1, instant.getDate())
}

/** The local calendar day, so many minutes after midnight UTC of a day. */
export function localDayAt(day: PlainDate, minutes: number): PlainDate {
  return localDay(new Date(utc(...fieldsOf(day)).getTime() + minutes * 60_000))
}

export function addDays(day: PlainDate, days: number): PlainDate {
  const [year, month, date] = fieldsOf(day)
  return toPlain(year, month, date + days)
}

/** The same day of the month, that many months later, or the last day of a shorter month (Feb 29 + 24 months is Feb 28). */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const [year, month, date] = fieldsOf(day)
  const last = toPlain(year, month + months + 1, 0)
  return fieldsOf(last)[2] < date ? last : toPlain(year, month + months, date)
}

export function endOfMonth(day: PlainDate): PlainDate {
  const [year, month] = fieldsOf(day)
  return toPlain(year, month + 1, 0)
}

export function endOfYear(day: PlainDate): PlainDate {
  return toPlain(fieldsOf(day)[0], 12, 31)
}

/** Calendar months from one day's month to the other's. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  const [[fromYear, fromMonth], [toYear, toMonth]] = [fieldsOf(from), fieldsOf(to)]
  return (toYear - fromYear) * 12 + toMonth - fromMonth
}

/** Calendar days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (utc(...fieldsOf(to)).getTime() - utc(...fieldsOf(from)).getTime()) / 86_400_000
}

export function earlierOf(day: PlainDate, other: PlainDate): PlainDate {
  return day < other ? day : other
}

export function laterOf(day: PlainDate, other: PlainDate): PlainDate {
  return day > other ? day : other
}

const nearDays = 90

/** Whether a day is so close, on either side of today, that its year is clear and its days can be counted. */
export function isNear(day: PlainDate, today: PlainDate): boolean {
  return Math.abs(daysBetween(today, day)) <= nearDays
}

// Native dates are used in this module only, and only in UTC, where every day has 24 hours. A local Date skips or repeats days when
// a time zone moves (Pacific/Apia had no December 30, 2011), and `new Date('2026-03-15')` is March 14 west of Greenwich.

type Fields = readonly [year: number, month: number, date: number]

function fieldsOf(day: string): Fields {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number)
  return [year, month, date]
}

/** Months count from 1. A month or date out of range rolls over. */
function utc(year: number, month: number, date: number): Date {
  const native = new Date(0)
  native.setUTCFullYear(year, month - 1, date)
  return native
}

function toPlain(...fields: Fields): PlainDate {
  const native = utc(...fields)
  const [year, month, date] = [native.getUTCFullYear(), native.getUTCMonth() + 1, native.getUTCDate()]
  if (year > 9999) return lastDay
  if (!(year >= 0)) return firstDay
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}` as PlainDate // safe: the fields of a real day
}

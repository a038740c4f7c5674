import type { Problem } from '../../../domain/forms/fieldError'
import { addDays, endOfMonth, localDayAt, parsePlainDate, type PlainDate } from '../../../domain/values/plainDate'
import { err, ok, type Result } from '../../../domain/values/result'
import { plainText } from '../../plainText'
import { dayRanges } from './dayRanges'
import { type DayParts, type Fit, type Missing, type Orders, readParts } from './dayParts'
import { splitTime } from './timeOfDay'
import { splitWeekday, weekdayOf } from './weekdays'

export type DayReading = {
  readonly day: PlainDate
  readonly fits: Fit
  /** `serial`: a spreadsheet's number. `zoned`: an instant, as the day here. `range`: the last of several days. */
  readonly from: 'date' | 'serial' | 'zoned' | 'range'
  readonly hasShortYear: boolean
  /** Whether the text has the month's name or is `YYYY-MM-DD`, so nobody can read it another way. */
  readonly isPlain: boolean
  /** Whether the text names a weekday that the day isn't. */
  readonly isOtherWeekday: boolean
}

export type DayContext = { readonly orders: Orders; readonly today: PlainDate }

/** Longer than any date with its weekday, time, zone and a second date. */
export const longestDay = 120

/** Reads a day as people and programs write it: of a range the last day, of an instant the day it was here. */
export function readDayText(cell: string, context: DayContext): Result<DayReading, Problem> {
  if (cell.length > longestDay) return err({ kind: 'date', reason: 'noDate' })
  const text = plainText(cell)
    .replace(/^['"]+|['"]+$/g, '')
    .replace(/ ?\([^()]*\)$/, '')
  if (text === '' || noDay.test(text)) return err({ kind: 'empty' })
  const single = readSingle(text, context) ?? readSerial(text)
  if (single?.ok === true) return single
  for (const last of dayRanges(text)) {
    const end = readSingle(last, context)
    if (end?.ok === true) return ok({ ...end.value, from: 'range', isPlain: false })
  }
  return single ?? err({ kind: 'date', reason: 'noDate' })
}

/** Days that databases and spreadsheets write where there's none. */
const noDay = /^(?:0{4}-00-00|00\/00\/0{4}|1\/0\/1900)(?:[ t]0?0:00(?::00)?)?$/

type Single = Result<DayReading, Problem> | null

function readSingle(text: string, context: DayContext): Single {
  const timed = splitTime(text)
  const date = (timed?.date ?? text).trim().replace(/,$/, '')
  const weekday = splitWeekday(date)
  const whole = readParts(date, context.orders)
  const parts = whole ?? (weekday === null ? null : readParts(weekday.rest, context.orders))
  const found = parts === null ? null : dayOf(parts, context, /[a-z]|^\d{4}-/.test(date))
  const isOther = found?.ok === true && whole === null && weekday?.weekdays.has(weekdayOf(found.value.day)) === false
  const read = isOther ? ok({ ...found.value, isOtherWeekday: true }) : found
  // Midnight in any zone is how programs write a day without a time.
  return read?.ok === true && timed?.isZoned === true && !timed.isMidnight
    ? ok({ ...read.value, day: localDayAt(read.value.day, timed.minutes), from: 'zoned', isPlain: false })
    : read
}

function dayOf(parts: DayParts | Missing, { today }: DayContext, isPlain: boolean): Result<DayReading, Problem> {
  if (typeof parts === 'string') return err({ kind: 'date', reason: parts })
  const { month, day, fits } = parts
  const hasShortYear = parts.year.length === 2
  const year = hasShortYear ? fullYear(Number(parts.year), today) : parts.year
  const first = parsePlainDate(`${year}-${twoDigits(month)}-01`)
  if (!first.ok || day < 1) return err({ kind: 'date', reason: 'unreadable' })
  const days = Number(endOfMonth(first.value).slice(-2))
  if (day > days) return err(day > 31 ? { kind: 'date', reason: 'unreadable' } : { kind: 'shortMonth', month, days })
  return ok({ day: addDays(first.value, day - 1), fits, from: 'date', hasShortYear, isPlain: isPlain && !hasShortYear, isOtherWeekday: false })
}

/** The hundred years that two-digit years are in: the first and the last. */
export function shortYears(today: PlainDate): readonly [from: number, through: number] {
  const through = Number(today.slice(0, 4)) + 20
  return [through - 99, through]
}

function fullYear(year: number, today: PlainDate): string {
  const [from] = shortYears(today)
  return String(from + ((((year - from) % 100) + 100) % 100))
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}

/** Day 0 of spreadsheets; 1950 and 2199 are in five and six digits. */
const serialStart = '1899-12-30' as PlainDate // safe: a real day
const [firstSerial, lastSerial] = [18_264, 109_938]

function readSerial(text: string): Single {
  const serial = /^\d{5,6}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0
  if (serial < firstSerial || serial > lastSerial) return null
  return ok({ day: addDays(serialStart, serial), fits: null, from: 'serial', hasShortYear: false, isPlain: false, isOtherWeekday: false })
}

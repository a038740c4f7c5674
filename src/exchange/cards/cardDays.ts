import type { SlashOrder } from '../../domain/values/dateOrder'
import { addDays, endOfMonth, parseCardMonth, type PlainDate } from '../../domain/values/plainDate'
import { badgeDay } from '../badges/badgeDay'
import { readDayText } from '../csv/cells/dayCell'
import { dayFrom, monthOf } from '../days'

/** What a cell of a list of cards says: a day, or a month, by its last day. Two-digit years are in this century: no card is older. */
export type CardDay = { readonly kind: 'day' | 'month'; readonly day: PlainDate }

const longest = 60
const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?:,? .*)?$/

/** Null if it's neither. `order` goes for every date with slashes: if the month doesn't exist that way, nor does the day. */
export function readCardDay(cell: string, order: SlashOrder): CardDay | null {
  const text = cell.trim()
  if (text === '' || text.length > longest) return null
  const month = parseCardMonth(text)
  if (month.ok) return { kind: 'month', day: month.value }
  const [, name, year] = /^(\p{Letter}{3,})\.?[ ,-]+'?(\d{4}|\d{2})$/u.exec(text) ?? []
  const first = year === undefined ? null : dayFrom(wholeYear(year), monthOf(name), '1')
  if (first !== null) return { kind: 'month', day: endOfMonth(first) }
  const day = fullDay(text, order)
  return day === null ? null : { kind: 'day', day }
}

/**
 * The order of day and month in the dates with slashes. `either` if none of them tells, `both` if some can only be read one way and some
 * only the other; null if there are no such dates.
 */
export function cardDateOrder(cells: readonly string[]): SlashOrder | 'either' | 'both' | null {
  const dates = cells.flatMap((cell) => {
    const [, one, other] = slashed.exec(cell.trim().slice(0, longest)) ?? []
    return one === undefined ? [] : [[Number(one), Number(other)] as const]
  })
  const isDayFirst = dates.some(([one, other]) => one > 12 && other <= 12)
  const isMonthFirst = dates.some(([one, other]) => other > 12 && one <= 12)
  if (isDayFirst && isMonthFirst) return 'both'
  if (isDayFirst) return 'dayFirst'
  if (isMonthFirst) return 'monthFirst'
  return dates.some(([one, other]) => one !== other) ? 'either' : null
}

/** The first date with slashes, as an example for the question; empty if there's none. */
export function slashedDate(cells: readonly string[]): string {
  return cells.find((cell) => slashed.test(cell.trim().slice(0, longest)))?.trim() ?? ''
}

function fullDay(text: string, order: SlashOrder): PlainDate | null {
  const [, one, other, year] = slashed.exec(text) ?? []
  if (year !== undefined) return order === 'dayFirst' ? dayFrom(wholeYear(year), other, one) : dayFrom(wholeYear(year), one, other)
  return serialDay(text) ?? badgeDay(text) ?? writtenDay(text, order)
}

function writtenDay(text: string, order: SlashOrder): PlainDate | null {
  const read = readDayText(text, { orders: { slashed: order, dotted: 'dayFirst' }, today: withinTheCentury })
  return read.ok ? read.value.day : null
}

/** From here, two-digit years are those from 2000 to 2099. */
const withinTheCentury = '2079-12-31' as PlainDate // safe: a day we wrote

/** A day as a spreadsheet counts it, from 2000 to 2099. */
function serialDay(text: string): PlainDate | null {
  const count = /^\d{5}(?:\.0)?$/.test(text) ? Math.trunc(Number(text)) : 0
  const start = dayFrom('1899', '12', '30')
  return start === null || count < 36_526 || count > 73_050 ? null : addDays(start, count)
}

function wholeYear(year: string): string {
  return year.length === 2 ? `20${year}` : year
}

import type { SlashOrder } from '../../domain/values/dateOrder'
import { endOfMonth, parseCardMonth, type PlainDate } from '../../domain/values/plainDate'
import { readDayText } from '../csv/cells/dayCell'
import { dayFrom, monthOf } from '../days'

/** What a cell of a list of cards says: a day, a month by its last day, or from when until when: by the last day. */
export type CardDay = { readonly kind: 'day' | 'month' | 'range'; readonly day: PlainDate }

const longest = 60
const slashed = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/

/** Null if it's none. `order` goes for every date with slashes: if the month doesn't exist that way, nor does the day. */
export function readCardDay(cell: string, order: SlashOrder, today: PlainDate = anyToday): CardDay | null {
  const text = cell.trim()
  if (text === '' || text.length > longest) return null
  const month = parseCardMonth(text)
  if (month.ok) return { kind: 'month', day: month.value }
  const [, name, year = ''] = /^(\p{Letter}{3,})\.?[ ,-]+'?(\d{4}|\d{2})$/u.exec(text) ?? []
  const first = dayFrom(year.length === 2 ? `20${year}` : year, monthOf(name), '1')
  if (first !== null) return { kind: 'month', day: endOfMonth(first) }
  const read = readDayText(text, { orders: { slashed: order, dotted: 'dayFirst' }, today })
  if (!read.ok || (read.value.fits === 'other' && slashed.test(text))) return null
  return { kind: read.value.from === 'range' ? 'range' : 'day', day: read.value.day }
}

/** For two-digit years, where only whether it's a day counts. */
const anyToday = '2026-01-01' as PlainDate // safe: a day we wrote

/**
 * The order of day and month in the dates with slashes. `either` if none of them tells, `both` if some can only be read one way and some
 * only the other; null if there are no such dates.
 */
export function cardDateOrder(cells: readonly string[]): SlashOrder | 'either' | 'both' | null {
  const dates = cells.flatMap((cell) =>
    [...cell.trim().slice(0, longest).matchAll(new RegExp(slashed, 'g'))].map(([, one, , other]) => [Number(one), Number(other)] as const),
  )
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

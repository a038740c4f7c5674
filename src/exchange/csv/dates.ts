import type { SlashOrder } from '../../domain/values/dateOrder'
import type { PlainDate } from '../../domain/values/plainDate'
import { dayFrom, monthOf } from '../days'

const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/

/** Reads a day as people and spreadsheets write it; null if it isn't one. Two-digit years don't count: the century would be a guess. */
export function readCellDay(cell: string, order: SlashOrder): PlainDate | null {
  const text = cell
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}.*$/, '')
    .replace(/\.$/, '')
  const year = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (year !== null) return dayFrom(year[1], year[2], year[3])
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text)
  if (dotted !== null) return dayFrom(dotted[3], dotted[2], dotted[1])
  const [, first, second, last] = slashed.exec(text) ?? []
  if (first !== undefined) {
    const isDayFirst = Number(first) > 12 || (order === 'dayFirst' && Number(second) <= 12)
    return isDayFirst ? dayFrom(last, second, first) : dayFrom(last, first, second)
  }
  const [, day, name, of] = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,})\.?,?[ -](\d{4})$/i.exec(text) ?? []
  if (day !== undefined) return dayFrom(of, monthOf(name), day)
  const [, month, on, in_] = /^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text) ?? []
  return month === undefined ? null : dayFrom(in_, monthOf(month), on)
}

/** The order of day and month in these cells. `either` if no cell tells; null if there are no such dates. */
export function dateOrderOf(cells: readonly string[]): SlashOrder | 'either' | null {
  const dates = cells.flatMap((cell) => {
    const [, first, second] = slashed.exec(cell.trim()) ?? []
    return first === undefined ? [] : [[Number(first), Number(second)] as const]
  })
  if (dates.some(([first, second]) => first > 12 && second <= 12)) return 'dayFirst'
  if (dates.some(([first, second]) => second > 12 && first <= 12)) return 'monthFirst'
  return dates.some(([first, second]) => first !== second) ? 'either' : dates.length > 0 ? 'monthFirst' : null
}

/** The first date that could be read either way, as an example for the question; empty if there's none. */
export function doubtfulDate(cells: readonly string[]): string {
  return cells.find((cell) => dateOrderOf([cell]) === 'either')?.trim() ?? ''
}

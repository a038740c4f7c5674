import { earliestDay, readExpiry, readPastDay } from '../../domain/forms/fieldInput'
import { addMonths, type PlainDate } from '../../domain/values/plainDate'
import { err } from '../../domain/values/result'
import { readDayText } from './cells/dayCell'
import type { OrderReading } from './dateOrder'
import type { RowReading } from './rowReading'

export type DayUse = 'completedOn' | 'plannedFor'

export type CourseDayContext = { readonly order: OrderReading; readonly today: PlainDate }

/** A two-digit year further back is asked about: no cycle is that old. */
const oldMonths = 15 * 12

/** Reads the day of a course, completed or to come (`isPlanned`), and notes what it was read from; null if there's a problem. */
export function readCourseDay(use: DayUse, cell: string, isPlanned: boolean, { order, today }: CourseDayContext, row: RowReading): PlainDate | null {
  const found = readDayText(cell, { orders: order.orders, today })
  if (!found.ok) return row.read(use, found, null)
  const { day, from, fits, hasShortYear, isPlain, isOtherWeekday } = found.value
  row.keep(use, cell, { kind: 'day', day }, !isPlain)
  if (from === 'range') row.remark({ kind: 'rangeEnd' })
  if (from === 'serial') row.remark({ kind: 'serialDay' })
  if (from === 'zoned') row.remark({ kind: 'zonedDay' })
  const mayBeYearFirst = order.mayBeYearFirst && hasShortYear && /(?<!\d)\d{2}([-/.])\d{2}\1\d{2}(?!\d)/.test(cell)
  if (mayBeYearFirst) row.ask({ kind: 'yearFirst' })
  if ((fits === 'other' && !mayBeYearFirst) || (fits === 'either' && order.isDoubtful)) row.ask({ kind: 'dayOrder' })
  if (isOtherWeekday) row.ask({ kind: 'otherWeekday' })
  if (hasShortYear && day < addMonths(today, -oldMonths)) row.ask({ kind: 'oldYear' })
  if (day < earliestDay) return row.read(use, err({ kind: 'date', reason: 'tooOld' }), null)
  return row.read(use, isPlanned ? readExpiry(day, today) : readPastDay(day, today), null)
}

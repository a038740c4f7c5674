import type { Problem } from '../../domain/forms/fieldError'
import { earliestDay, readExpiry, readPastDay } from '../../domain/forms/fieldInput'
import type { SlashOrder } from '../../domain/values/dateOrder'
import type { PlainDate } from '../../domain/values/plainDate'
import { err, type Result } from '../../domain/values/result'
import { readCellDay } from './dates'

/** A day a course can be on, done or planned. */
export function readDayCell(cell: string, order: SlashOrder, isPlanned: boolean, today: PlainDate): Result<PlainDate, Problem> {
  if (cell.trim() === '') return err({ kind: 'empty' })
  const day = readCellDay(cell, order)
  if (day === null || day < earliestDay) return err({ kind: 'date', reason: day === null ? 'unreadable' : 'tooOld' })
  return isPlanned ? readExpiry(day, today) : readPastDay(day, today)
}

const longestNumber = 200

/** Strips what people and spreadsheets add to an amount: a currency, a unit, thousands separators. */
export function bareNumber(cell: string): string {
  // On a long text the regular expression takes quadratic time.
  if (cell.length > longestNumber) return cell
  const bare = cell.trim().replace(/^[^\d.,+\u2212-]+|[^\d.,]+$/g, '')
  if (bare === '') return cell.trim()
  return /^\d{1,3}([, ']\d{3})+\.\d+$/.test(bare) ? bare.replace(/[, ']/g, '') : bare
}

import { addMonths, monthsBetween, type PlainDate } from './plainDate'

/** The first day of each year, quarter or month (12, 3 or 1) from one day through another; null if there are more than `most`. */
export function firstDays(from: PlainDate, through: PlainDate, months: 1 | 3 | 12, most: number): readonly PlainDate[] | null {
  const year = `${from.slice(0, 4)}-01-01` as PlainDate // safe: every year has a January 1
  const count = Math.floor(monthsBetween(year, through) / months) + 1
  // Those of the first year before `from` don't count.
  if (count > most + 12) return null
  const days = Array.from({ length: count }, (_, step) => addMonths(year, step * months)).filter((day) => day >= from)
  return days.length > most ? null : days
}

import { addMonths, type PlainDate } from './plainDate'

/** The first day of each year, quarter or month (12, 3 or 1) from one day through another. */
export function firstDays(from: PlainDate, through: PlainDate, months: 1 | 3 | 12): readonly PlainDate[] {
  const days: PlainDate[] = []
  const year = `${from.slice(0, 4)}-01-01` as PlainDate // safe: every year has a January 1
  for (let step = 0, day = year; day <= through; step += 1, day = addMonths(year, step * months)) if (day >= from) days.push(day)
  return days
}

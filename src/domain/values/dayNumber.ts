import { daysBetween, type PlainDate } from './plainDate'

const first = '1970-01-01' as PlainDate // safe: a real day

/** Whole days since January 1, 1970: a day's position on a chart's axis. */
export function dayNumber(day: PlainDate): number {
  return daysBetween(first, day)
}

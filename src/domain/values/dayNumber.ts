import { daysBetween, type PlainDate } from './plainDate'

const first = '1970-01-01' as PlainDate // safe: a real day

/** Whole days since 1 January 1970: what a day is on the axis of a picture. */
export function dayNumber(day: PlainDate): number {
  return daysBetween(first, day)
}

import { dayNumber } from '../../domain/values/dayNumber'
import { firstDays } from '../../domain/values/firstDays'
import type { PlainDate } from '../../domain/values/plainDate'
import { locale } from '../values/americanEnglish'

/** More labels than this fit on no axis. */
const mostTicks = 400

/** Axis labels between two days, by day number. Three sets: months, quarters and years, those that can fit. */
export function axisTicks(from: PlainDate, through: PlainDate): readonly (readonly { readonly at: number; readonly label: string }[])[] {
  return ([1, 3, 12] as const)
    .map((months) => firstDays(from, through, months, mostTicks))
    .flatMap((days) => (days === null ? [] : [days.map((day) => ({ at: dayNumber(day), label: tickText(day) }))]))
}

/** The axis label for the first day of a month: "Apr", or the year in January. */
export function tickText(day: PlainDate): string {
  return day.slice(5) === '01-01' ? day.slice(0, 4) : monthFormat().format(new Date(`${day}T00:00:00Z`))
}

let format: Intl.DateTimeFormat | null = null

// In UTC like all days (see values/dates.ts): otherwise a time zone could turn April 1 into March 31.
function monthFormat(): Intl.DateTimeFormat {
  format ??= new Intl.DateTimeFormat(locale, { month: 'short', calendar: 'gregory', timeZone: 'UTC' })
  return format
}

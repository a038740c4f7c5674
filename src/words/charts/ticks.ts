import { dayNumber } from '../../domain/values/dayNumber'
import { firstDays } from '../../domain/values/firstDays'
import type { PlainDate } from '../../domain/values/plainDate'

/** What stands on the axis between two days, in day numbers: months, quarters, years. */
export function axisTicks(from: PlainDate, through: PlainDate): readonly (readonly { readonly at: number; readonly label: string }[])[] {
  return ([1, 3, 12] as const).map((months) => firstDays(from, through, months).map((day) => ({ at: dayNumber(day), label: tickText(day) })))
}

/** What stands at the first day of a month on the axis of a picture: "Apr", and at that of a year the year. */
export function tickText(day: PlainDate): string {
  return day.slice(5) === '01-01' ? day.slice(0, 4) : monthFormat().format(new Date(`${day}T00:00:00Z`))
}

let format: Intl.DateTimeFormat | null = null

// In UTC like every day (see words/dates), so that no zone makes a first of April the last of March.
function monthFormat(): Intl.DateTimeFormat {
  format ??= new Intl.DateTimeFormat(undefined, { month: 'short', calendar: 'gregory', timeZone: 'UTC' })
  return format
}

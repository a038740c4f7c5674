import type { SlashOrder } from '../../domain/values/dateOrder'
import { isNear, type PlainDate } from '../../domain/values/plainDate'
import { expiries, ringNouns } from '../english/dates'
import { type Noun, nounFor } from '../english/nouns'
import { counted } from '../english/numbers'
import { americanDay, americanMonthDay, isAmerican, locale } from './americanEnglish'
import { countText } from './numbers'

/** "Jan 15, 2028", in the format of the browser's language. */
export function dayText(day: PlainDate): string {
  return isAmerican ? americanDay(day) : dayFormat().format(new Date(`${day}T00:00:00Z`))
}

/** "Dec 20" for a near day, whose year is clear; "Jan 15, 2028" otherwise. */
export function nearDayText(day: PlainDate, today: PlainDate): string {
  return isNear(day, today) ? monthDayOf(day) : dayText(day)
}

/** "Jan 15", where the year is said elsewhere. */
export function monthDayOf(day: PlainDate): string {
  return isAmerican ? americanMonthDay(day) : shortFormat().format(new Date(`${day}T00:00:00Z`))
}

/** "August 31" for "08-31", in the format of the browser's language. */
export function monthDayText(monthDay: string): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', calendar: 'gregory', timeZone: 'UTC' })
  return format.format(new Date(`2024-${monthDay}T00:00:00Z`)) // a leap year has every day
}

/** "January" for "01" and so on, in the browser's language. */
export function monthNames(): readonly (readonly [month: string, name: string])[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', calendar: 'gregory', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => {
    const month = String(index + 1).padStart(2, '0')
    return [month, format.format(new Date(`2024-${month}-01T00:00:00Z`))]
  })
}

/** Which number of 3/5/2026 is the month, as the browser's language writes dates. */
export function localeOrder(): SlashOrder {
  const parts = new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC' }).formatToParts(0).map(({ type }) => type)
  return parts.indexOf('day') < parts.indexOf('month') ? 'dayFirst' : 'monthFirst'
}

/** For a day from our own data. */
export function dayOf(text: string): string {
  return dayText(text as PlainDate) // safe: a day we wrote
}

/** What a ring says: "421" "days", "17" "days ago"; "0" "days" becomes "today". */
export function ringParts(daysLeft: number): { readonly number: string; readonly noun: string } {
  if (daysLeft === 0) return { number: '0', noun: ringNouns.today }
  const days = nounFor(Math.abs(daysLeft), 'day')
  return { number: countText(Math.abs(daysLeft)), noun: daysLeft < 0 ? ringNouns.past({ days }) : days }
}

/** "Until Jan 29, 2027", "Expired Jan 29" */
export function untilText(expiresOn: PlainDate, daysLeft: number, today: PlainDate): string {
  return daysLeft < 0 ? expiries.expired({ day: nearDayText(expiresOn, today) }) : expiries.until({ day: dayText(expiresOn) })
}

/** "421 days until expiry", "Expired 1 day ago". The credential is still valid on its expiry day. */
export function expiryText(daysLeft: number): string {
  if (daysLeft === 0) return expiries.today
  const days = counted({ number: String(Math.abs(daysLeft)), noun: nounFor(Math.abs(daysLeft), 'day') })
  return daysLeft < 0 ? expiries.past({ days }) : expiries.ahead({ days })
}

/** "1 course", "2 courses" */
export function quantity(count: number, noun: Noun): string {
  return counted({ number: countText(count), noun: nounFor(count, noun) })
}

let format: Intl.DateTimeFormat | null = null
let short: Intl.DateTimeFormat | null = null

// A PlainDate has no time zone: it's read and written in UTC so that none can shift it. Formats are slow to create, so it's cached.
function dayFormat(): Intl.DateTimeFormat {
  format ??= new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', calendar: 'gregory', timeZone: 'UTC' })
  return format
}

function shortFormat(): Intl.DateTimeFormat {
  short ??= new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', calendar: 'gregory', timeZone: 'UTC' })
  return short
}

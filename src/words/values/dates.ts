import type { PlainDate } from '../../domain/values/plainDate'
import { countText } from './numbers'

/** "15 Jan 2028", in the order and the words of the browser's language. */
export function dayText(day: PlainDate): string {
  return dayFormat().format(new Date(`${day}T00:00:00Z`))
}

/** The same for a day that stands in our own data. */
export function dayOf(text: string): string {
  return dayText(text as PlainDate) // safe: a day that we have written
}

/** "421 days until expiry" in three parts, so that the number can be set large. The expiry day itself is still valid. */
export function expiryParts(daysLeft: number): readonly [before: string, number: string, after: string] {
  if (daysLeft === 0) return ['Expires today', '', '']
  const [number, noun] = [String(Math.abs(daysLeft)), Math.abs(daysLeft) === 1 ? 'day' : 'days']
  return daysLeft < 0 ? ['Expired ', number, ` ${noun} ago`] : ['', number, ` ${noun} until expiry`]
}

export function expiryText(daysLeft: number): string {
  return expiryParts(daysLeft).join('')
}

/** "1 course", "2 courses" */
export function quantity(count: number, noun: string): string {
  return `${countText(count)} ${noun}${count === 1 ? '' : 's'}`
}

let format: Intl.DateTimeFormat | null = null

// A PlainDate has no zone: it is read and written in UTC, so that no zone can move it. Making the format costs, so it is made once.
function dayFormat(): Intl.DateTimeFormat {
  format ??= new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', calendar: 'gregory', timeZone: 'UTC' })
  return format
}

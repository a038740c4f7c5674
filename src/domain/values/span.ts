import { addDays, addMonths, type PlainDate } from './plainDate'

/** A length of time as an issuer states it: "90 days", "6 months". */
export type Span = { readonly days: number } | { readonly months: number }

export const noSpan: Span = { days: 0 }

export function addSpan(day: PlainDate, span: Span): PlainDate {
  return 'days' in span ? addDays(day, span.days) : addMonths(day, span.months)
}

export function subtractSpan(day: PlainDate, span: Span): PlainDate {
  return 'days' in span ? addDays(day, -span.days) : addMonths(day, -span.months)
}

/** "90 days", "1 month"; empty for none. */
export function spanText(span: Span): string {
  const [count, noun] = 'days' in span ? [span.days, 'day'] : [span.months, 'month']
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Issuers allow a few years at most, so more is a typo. */
const most = { days: 3_660, months: 120 }

/** Reads "90", "90 days" or "6 months"; null for anything else. */
export function parseSpan(text: string): Span | null {
  const parts = /^(\d{1,4})\s*(d|days?|m|months?)?$/i.exec(text.trim())
  if (parts === null) return null
  const count = Number(parts[1])
  const span = /^m/i.test(parts[2] ?? '') ? { months: count } : { days: count }
  const isTooLong = 'months' in span ? span.months > most.months : span.days > most.days
  return isTooLong ? null : span
}

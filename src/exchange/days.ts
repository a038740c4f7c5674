import { monthNumber } from './monthNames'
import { parsePlainDate, type PlainDate } from '../domain/values/plainDate'

/** The months as files shorten them. */
export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** "9" for "Sep", "Sept", "September" and "septiembre"; undefined if it's no month. */
export function monthOf(name: string | undefined): string | undefined {
  const month = monthNumber(name ?? '')
  return month === null ? undefined : String(month)
}

/** A day from parts that were read, with or without leading zeros; null if there's no such day. */
export function dayFrom(year: string | undefined, month: string | undefined, day: string | undefined): PlainDate | null {
  const read = parsePlainDate(`${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`)
  return read.ok ? read.value : null
}

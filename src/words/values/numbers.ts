import type { TableDialect } from '../../domain/files/tableDialect'
import type { Amount } from '../../domain/values/amount'
import { nounFor } from '../english/nouns'
import { counted } from '../english/numbers'
import { americanAmount, americanCount, isAmerican, locale } from './americanEnglish'

/** Credit in the browser's number format, with one or two decimals: "2.0", "1,9", "0.25". */
export function amountText(amount: Amount): string {
  if (isAmerican) return americanAmount(amount)
  credit ??= new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2, useGrouping: false })
  return credit.format(amount / 100)
}

/** Contact hours without trailing zeros: "19", "1.5". */
export function hoursText(hours: Amount): string {
  return plainFormat().format(hours / 100)
}

/** "1 contact hour", "1.5 contact hours" */
export function contactHours(hours: Amount): string {
  return counted({ number: hoursText(hours), noun: nounFor(hours / 100, 'contactHour') })
}

/** "1 hour", "1.5 hours" */
export function hourCount(hours: Amount): string {
  return counted({ number: hoursText(hours), noun: nounFor(hours / 100, 'hour') })
}

/** "12", "10,000" */
export function countText(count: number): string {
  if (isAmerican) return americanCount(count)
  counting ??= new Intl.NumberFormat(locale)
  return counting.format(count)
}

/** "83%" */
export function percentText(percent: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100)
}

/** How tables are written where the browser's language is spoken. */
export function localDialect(): TableDialect {
  return plainFormat().format(1.5).includes(',') ? 'semicolon' : 'comma'
}

function plainFormat(): Intl.NumberFormat {
  return (plain ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }))
}

// Formats are slow to create, so each is cached.
let credit: Intl.NumberFormat | null = null
let plain: Intl.NumberFormat | null = null
let counting: Intl.NumberFormat | null = null

import type { SlashOrder } from '../../../domain/values/dateOrder'
import { monthNumber } from '../../monthNames'

/**
 * Whether the numbers of a date fit the order of its table: `either` fits both orders, `order` and `other` only that one; null if the text
 * tells which number is the month.
 */
export type Fit = 'either' | 'order' | 'other' | null

/** The numbers of a date, as written. */
export type DayParts = {
  readonly year: string
  readonly month: number
  readonly day: number
  readonly fits: Fit
}

/** What's missing from a date: see `Problem`. */
export type Missing = 'noDay' | 'noYear'

/** How the numbers of a date are ordered where the text doesn't tell: between slashes and dashes, and between dots. */
export type Orders = {
  readonly slashed: SlashOrder
  readonly dotted: SlashOrder
  /** Whether a heading says that dates with a two-digit year begin with it. */
  readonly isYearFirst?: boolean
}

const numbers = /^(\d{1,4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{1,2})\.?$/
const eastern = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日?$/
const eras = /^(令和|平成) ?(\d{1,2}|元) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/
const joined = /^(\d{1,2})([a-z]{3,9})(\d{4}|\d{2})$/
const compact = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/
const monthAndYear = /^(?:(0?[1-9]|1[0-2])[-/.]\d{4}|(?:19|20|21)\d{2}(?:[-/.](?:0?[1-9]|1[0-2]))?)$/
const twoNumbers = /^\d{1,2}[-/.]\d{1,2}\.?$/

/** Reads a date written as numbers or with the name of a month, from a plain text (see `plainText`); null if it's neither. */
export function readParts(text: string, orders: Orders): DayParts | Missing | null {
  return readNumbers(text, orders) ?? readEastern(text) ?? readWords(text.replace(joined, '$1 $2 $3'))
}

/** The year before the first one of an era. */
const eraYears: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 }

/** "2026年3月4日", "令和8年3月4日" */
function readEastern(text: string): DayParts | null {
  const [, year, month = '', day = ''] = eastern.exec(text) ?? []
  if (year !== undefined) return { year, month: Number(month), day: Number(day), fits: null }
  const [, era = '', count = '', eraMonth = '', eraDay = ''] = eras.exec(text) ?? []
  const before = eraYears[era]
  if (before === undefined) return null
  return { year: String(before + (count === '元' ? 1 : Number(count))), month: Number(eraMonth), day: Number(eraDay), fits: null }
}

function readNumbers(text: string, orders: Orders): DayParts | Missing | null {
  const whole = compact.exec(text)
  if (whole !== null) return { year: whole[1] ?? '', month: Number(whole[2]), day: Number(whole[3]), fits: null }
  if (monthAndYear.test(text)) return 'noDay'
  if (twoNumbers.test(text)) return 'noYear'
  const [, first = '', sign, second, last = ''] = numbers.exec(text) ?? []
  if (sign === undefined) return null
  if (first.length === 4) return last.length === 4 ? null : { year: first, month: Number(second), day: Number(last), fits: null }
  if (first.length === 3 || last.length === 1) return null
  if (orders.isYearFirst === true && first.length === 2 && last.length === 2)
    return { year: first, month: Number(second), day: Number(last), fits: null }
  const only = orderOfNumbers(Number(first), Number(second))
  const wanted = sign === '.' ? orders.dotted : orders.slashed
  const order = only === 'either' || only === null ? wanted : only
  const fits = only === 'either' || only === null ? only : only === wanted ? 'order' : 'other'
  const [day, month] = order === 'dayFirst' ? [first, second] : [second, first]
  return { year: last, month: Number(month), day: Number(day), fits }
}

/** The only order in which two numbers can be a day and a month; `either` if both can; null if it makes no difference. */
export function orderOfNumbers(first: number, second: number): SlashOrder | 'either' | null {
  if (first > 12 && second <= 12) return 'dayFirst'
  if (second > 12 && first <= 12) return 'monthFirst'
  return first === second || first > 12 ? null : 'either'
}

const fillers = /(^|[ \d])(?:de|del|of|the|le|el|den|am|on|di|do|da|du)(?= )/g
const ordinals = /(\d)(?:st|nd|rd|th|er|eme|o|a|°|\.)(?=[ ,-]|$)/g

function readWords(text: string): DayParts | Missing | null {
  const words = text
    .replace(fillers, '$1')
    .replace(ordinals, '$1')
    .replace(/'(?=\d\d$)/, '')
    .split(/[-/., ]+/)
    .filter((word) => word !== '')
  const at = words.findIndex((word) => monthNumber(word) !== null)
  const month = monthNumber(words[at] ?? '')
  const [first = '', last = ''] = words.filter((_, index) => index !== at)
  if (month === null || words.length > 3 || words.length < 2 || ![first, last].every((word) => /^\d{0,4}$/.test(word))) return null
  if (words.length === 2) return first.length === 4 || / ?-/.test(text) ? 'noDay' : 'noYear'
  const [year, day] = first.length === 4 ? [first, last] : [last, first]
  return day.length > 2 || (year.length !== 4 && year.length !== 2) ? null : { year, month, day: Number(day), fits: null }
}

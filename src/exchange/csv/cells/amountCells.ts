import type { Problem } from '../../../domain/forms/fieldError'
import { readAmount, readCost } from '../../../domain/forms/fieldInput'
import { type Amount, hundredths, largestAmount, zero } from '../../../domain/values/amount'
import { err, ok, type Result } from '../../../domain/values/result'
import { plainText } from '../../plainText'
import { isBlank, saysNone } from './noValue'
import { type Measure, type Quantities, readQuantities } from './quantities'

/** What numbers without a unit count, from the heading: "Duration (min)". */
export type BareDuration = 'hours' | 'minutes' | 'unknown'

/**
 * Contact hours in hundredths. `isGuess` if nothing says whether the number is in hours or minutes, `hasExtra` if the cell says more than a duration:
 * "2 sessions of 3 hours".
 */
export type HoursReading = {
  readonly hours: Amount | null
  readonly isGuess: boolean
  readonly isApproximate: boolean
  readonly hasExtra: boolean
}

/** "8–10" */
const range = /\d\s?[–—]\s?\d/

/** Of numbers that may be hours or minutes: no course of one day has more hours, and none is shorter. */
const mostBareHours = 15

/** Credit as the cell has it. `hours` if it has contact hours instead, in hundredths. */
export type CreditReading = {
  readonly amount: Amount
  readonly counts: 'credit' | 'hours'
  /** Whether the cell has a unit. */
  readonly hasUnit: boolean
  readonly isApproximate: boolean
  readonly hasExtra: boolean
  /** Whether the cell has more decimals than can be kept. */
  readonly isRounded: boolean
}

/** Reads credit; null if the cell is empty, a dash or zero. A cell that says "N/A" has a problem: it may have been meant to be filled in. */
export function readCreditCell(cell: string): Result<CreditReading | null, Problem> {
  if (isBlank(cell)) return ok(null)
  if (saysNone(cell)) return err({ kind: 'noCredit' })
  const noted = beforeNote(cell)
  const read = readQuantities(noted ?? cell, 'decimals')
  const found = read !== null && noted !== null ? { ...read, hasExtra: true } : read
  if (found === null) {
    const typed = readAmount(cell.length > 40 ? '?' : cell)
    if (!typed.ok) return typed
    return ok({ amount: typed.value, counts: 'credit', hasUnit: false, isApproximate: false, hasExtra: false, isRounded: false })
  }
  const named = oneOf(found, 'credit')
  const value = named ?? oneOf(found, 'bare')
  const duration = durationOf(found)
  const count = value ?? duration
  if (count === null) return err({ kind: 'amount', reason: 'notANumber' })
  if (count === 0) return ok(null)
  const amount = nearest(count)
  if (!amount.ok) return amount
  return ok({
    amount: amount.value,
    counts: value === null ? 'hours' : 'credit',
    hasUnit: named !== null,
    isApproximate: found.isApproximate,
    // No course gives more credit than it has hours: "2 hrs 90" is something else.
    hasExtra: found.hasExtra || (named === null && value !== null && duration !== null && value > duration),
    isRounded: value !== null && Math.abs(value * 100 - amount.value) > 1e-6,
  })
}

const longestNoted = 40
const beforeStars = /^\s*(\d*[.,]\d{1,2})\s*\*+\s*$/
const beforeSlash = /^\s*(\d*[.,]\d{1,2})\s*\/\s*(\d+(?:[.,]\d{1,2})?)\s*(h|hrs?|hours?)?\s*$/i

/** The credit in "0.4*", which has a note somewhere, or beside its hours: "0.4 / 4h", and "0.4/4", of ten hours a unit. "1.5/2" may be anything. */
export function beforeNote(cell: string): string | null {
  if (cell.length > longestNoted) return null
  const [, amount = null, hours = '', unit] = beforeStars.exec(cell) ?? beforeSlash.exec(cell) ?? []
  if (amount === null || hours === '' || unit !== undefined) return amount
  const number = (text: string) => Math.round(Number(text.replace(',', '.')) * 100)
  return number(hours) === 10 * number(amount) ? amount : null
}

/** Reads contact hours or a duration; null if it can't be read. Its hours are null if the cell has none. */
export function readHoursCell(cell: string, bare: BareDuration): HoursReading | null {
  if (isBlank(cell)) return { hours: null, isGuess: false, isApproximate: false, hasExtra: false }
  const found = range.test(cell) ? null : readQuantities(cell, bare === 'hours' ? 'decimals' : 'thousands')
  if (found === null) return null
  const duration = durationOf(found)
  const plain = duration === null ? oneOf(found, 'bare') : null
  const isGuess = plain !== null && bare === 'unknown' && plain > mostBareHours
  const hours = duration ?? (plain !== null && (bare === 'minutes' || isGuess) ? plain / 60 : plain)
  if (hours === null || hours * 100 > largestAmount) return null
  const hasExtra = found.hasExtra || (duration !== null && found.list.some(({ measure }) => measure === 'bare'))
  return { hours: Math.round(hours * 100) === 0 ? null : rounded(hours), isGuess, isApproximate: found.isApproximate, hasExtra }
}

/** Reads what a course cost; null if the cell doesn't say, `undefined` if it can't be read, or says more than one price: "2 x $50", "$1.2k". */
export function readCostCell(cell: string): Amount | null | undefined {
  if (isBlank(cell)) return null
  if (cell.length < 30 && free.has(plainText(cell))) return zero
  // Accountants put what's below zero in brackets.
  if (cell.length > longestPrice || /^\W*\([^()]*\d[^()]*\)\W*$/.test(cell)) return undefined
  const found = readQuantities(cell.replace(note, ''), 'thousands')
  if (found === null || found.hasExtra) return undefined
  const money = oneOf(found, 'money')
  const value = money ?? oneOf(found, 'bare')
  if (value === null || (money !== null && found.list.some(({ measure }) => measure === 'bare'))) return undefined
  const cost = readCost(value.toFixed(2))
  return cost.ok ? cost.value : undefined
}

export const longestPrice = 200
/** "$119 (early bird)" */
const note = /(?<=\d[^()]*)\((?![^()]*\b(?:each|per|a)\b)[^()\d]+\)\s*$/i

const free: ReadonlySet<string> = new Set(['free', 'no charge', 'no cost', 'complimentary', 'gratis', 'kostenlos', 'frei', 'gratuit', 'gratuito'])

/** The only quantity of a measure; null if there's none or several. */
function oneOf({ list }: Quantities, measure: Measure): number | null {
  const [only, ...others] = list.filter((quantity) => quantity.measure === measure)
  return only === undefined || others.length > 0 ? null : only.value
}

/** In hours. */
function durationOf(found: Quantities): number | null {
  const minutes = oneOf(found, 'minutes')
  return oneOf(found, 'hours') ?? (minutes === null ? null : minutes / 60)
}

/** What can be kept of it. Spreadsheets write 0.2 as 0.20000000000000001; 0.125 is rounded to 0.13. */
function nearest(units: number): Result<Amount, Problem> {
  const count = units * 100
  if (count > largestAmount) return err({ kind: 'amount', reason: 'tooLarge' })
  return Math.round(count) === 0 ? err({ kind: 'amount', reason: 'tooPrecise' }) : ok(rounded(units))
}

function rounded(units: number): Amount {
  return hundredths(Math.round(units * 100 + 1e-6))
}

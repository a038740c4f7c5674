import type { Problem } from '../../../domain/forms/fieldError'
import { readAmount, readCost } from '../../../domain/forms/fieldInput'
import { type Amount, hundredths, largestAmount, zero } from '../../../domain/values/amount'
import { err, ok, type Result } from '../../../domain/values/result'
import { plainText } from '../../plainText'
import { isBlank, saysNone } from './noValue'
import { type Measure, type Quantities, readQuantities } from './quantities'

/** What numbers without a unit count, from the heading: "Duration (min)". */
export type BareDuration = 'hours' | 'minutes' | 'unknown'

/** Contact hours in hundredths. `isGuess` if nothing says whether the number is in hours or minutes. */
export type HoursReading = { readonly hours: Amount | null; readonly isGuess: boolean }

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
}

/** Reads credit; null if the cell is empty, a dash or zero. A cell that says "N/A" has a problem: it may have been meant to be filled in. */
export function readCreditCell(cell: string): Result<CreditReading | null, Problem> {
  if (isBlank(cell)) return ok(null)
  if (saysNone(cell)) return err({ kind: 'noCredit' })
  const found = readQuantities(cell, 'decimals')
  if (found === null) {
    const typed = readAmount(cell.length > 40 ? '?' : cell)
    return typed.ok ? ok({ amount: typed.value, counts: 'credit', hasUnit: false, isApproximate: false, hasExtra: false }) : typed
  }
  const named = oneOf(found, 'credit')
  const value = named ?? oneOf(found, 'bare')
  const duration = value === null ? durationOf(found) : null
  const count = value ?? duration
  if (count === null) return err({ kind: 'amount', reason: 'notANumber' })
  if (count === 0) return ok(null)
  const amount = duration === null ? exactly(count) : ok(rounded(count))
  if (!amount.ok) return amount
  const { isApproximate, hasExtra } = found
  return ok({ amount: amount.value, counts: duration === null ? 'credit' : 'hours', hasUnit: named !== null, isApproximate, hasExtra })
}

/** Reads contact hours or a duration; null if it can't be read. Its hours are null if the cell has none. */
export function readHoursCell(cell: string, bare: BareDuration): HoursReading | null {
  if (isBlank(cell)) return { hours: null, isGuess: false }
  const found = readQuantities(cell, 'decimals')
  if (found === null) return null
  const duration = durationOf(found)
  const plain = duration === null ? oneOf(found, 'bare') : null
  const isGuess = plain !== null && bare === 'unknown' && plain > mostBareHours
  const hours = duration ?? (plain !== null && (bare === 'minutes' || isGuess) ? plain / 60 : plain)
  if (hours === null || hours * 100 > largestAmount) return null
  return { hours: Math.round(hours * 100) === 0 ? null : rounded(hours), isGuess }
}

/** Reads what a course cost; null if the cell doesn't say, `undefined` if it can't be read. */
export function readCostCell(cell: string): Amount | null | undefined {
  if (isBlank(cell)) return null
  if (cell.length < 30 && free.has(plainText(cell))) return zero
  const found = readQuantities(cell, 'thousands')
  const value = found === null ? null : (oneOf(found, 'money') ?? oneOf(found, 'bare'))
  if (value === null) return undefined
  const cost = readCost(value.toFixed(2))
  return cost.ok ? cost.value : undefined
}

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

/** Spreadsheets write 0.2 as 0.20000000000000001, but 0.125 is another amount than any that can be kept. */
function exactly(units: number): Result<Amount, Problem> {
  const count = units * 100
  if (Math.abs(count - Math.round(count)) > 1e-6) return err({ kind: 'amount', reason: 'tooPrecise' })
  return count > largestAmount ? err({ kind: 'amount', reason: 'tooLarge' }) : ok(rounded(units))
}

function rounded(units: number): Amount {
  return hundredths(Math.round(units * 100))
}

import { type Amount, hundredths, largestAmount } from './amount'
import { err, ok, type Result } from './result'

export type AmountError = 'empty' | 'notANumber' | 'negative' | 'zero' | 'tooPrecise' | 'tooLarge'

/**
 * Reads a typed amount: digits with `.` or `,` as the decimal mark and at most two decimals, or a sum of those (`0.4+0.3`). The total
 * must be above 0 and at most `most`.
 */
export function parseAmount(text: string, most = largestAmount): Result<Amount, AmountError> {
  const typed = text.trim()
  if (typed === '') return err('empty')
  let count = 0
  for (const part of typed.replace(/^\+/, '').split('+')) {
    const read = readPart(part.trim().replace(',', '.'))
    if (!read.ok) return read
    count += read.value
  }
  if (count === 0) return err('zero')
  return count > most ? err('tooLarge') : ok(hundredths(count))
}

/** One number in a sum, in hundredths. */
function readPart(typed: string): Result<number, AmountError> {
  const parts = /^([-\u2212]?)(\d*)\.?(\d*)$/.exec(typed)
  const [sign, whole, decimals] = [parts?.[1] ?? '', parts?.[2] ?? '', parts?.[3] ?? '']
  if (whole === '' && decimals === '') return err('notANumber')
  if (sign !== '') return err('negative')
  if (decimals.length > 2) return err('tooPrecise')
  return ok(Number(whole) * 100 + Number(decimals.padEnd(2, '0')))
}

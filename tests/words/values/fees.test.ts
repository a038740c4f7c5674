import { expect, test } from 'vitest'
import { feeText } from '../../../src/words/values/fees'
import { amount } from '../../support/portfolio'

test.each([
  ['99', 'USD', '$99'],
  ['22.5', 'GBP', '£22.50'],
  ['0', 'CAD', 'CA$0'],
  ['1250', 'USD', '$1,250'],
])('a fee of %s in %s is “%s”', (fee, currency, expected) => {
  expect(feeText(amount(fee), currency)).toBe(expected)
})

import { expect, test } from 'vitest'
import { cycleLength, expiryHint } from '../../../src/words/rule/cycles'

const twoYears = { months: 24, ends: 'anniversary' } as const

test.each([
  [12, '1 year'],
  [24, '2 years'],
  [36, '3 years'],
  [1, '1 month'],
  [18, '18 months'],
])('a cycle of %i months is %s', (months, expected) => {
  expect(cycleLength({ months, ends: 'anniversary' })).toBe(expected)
})

test('a calculated expiry says how it was calculated, and that another date can be typed', () => {
  expect(expiryHint(twoYears, true)).toBe('Reckoned: 2 years from the day on the certificate. If yours prints another date, type that one.')
  expect(expiryHint({ ...twoYears, ends: 'monthEnd' }, true)).toBe(
    'Reckoned: 2 years from the day on the certificate, to the end of the month. If yours prints another date, type that one.',
  )
})

test('a typed expiry says how to go back to the calculated one', () => {
  expect(expiryHint(twoYears, false)).toBe('As typed. Clear it to go back to the reckoned date.')
})

test('a credential without a calculated expiry says which date to type', () => {
  expect(expiryHint('never', true)).toBe('Never expires. Type a date only if your certificate prints one.')
  expect(expiryHint(null, true)).toBe('The date printed on the certificate.')
})

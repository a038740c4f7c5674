import { expect, test } from 'vitest'
import { dayNumber } from '../../../src/domain/values/dayNumber'
import { firstDays } from '../../../src/domain/values/firstDays'
import { day } from '../../support/portfolio'

test.each([
  [12, '2026-01-15', '2028-06-01', ['2027-01-01', '2028-01-01']],
  [12, '2026-01-01', '2027-01-01', ['2026-01-01', '2027-01-01']],
  [3, '2026-01-15', '2026-12-31', ['2026-04-01', '2026-07-01', '2026-10-01']],
  [1, '2026-11-20', '2027-02-01', ['2026-12-01', '2027-01-01', '2027-02-01']],
  [1, '2026-11-02', '2026-11-30', []],
  [12, '2026-01-01', '2025-12-31', []],
  [12, '2026-01-01', '2020-12-31', []],
] as const)('every %d months between %s and %s', (months, from, through, expected) => {
  expect(firstDays(day(from), day(through), months, 100)).toEqual(expected)
})

test('there are as many as can be drawn, not counting those of the first year that have passed', () => {
  expect(firstDays(day('2026-01-01'), day('2026-12-31'), 1, 12)).toHaveLength(12)
  expect(firstDays(day('2026-12-02'), day('2027-12-31'), 1, 12)).toHaveLength(12)
})

test('there are none if they would be too many to draw', () => {
  expect(firstDays(day('2026-01-01'), day('2026-12-31'), 1, 11)).toBeNull()
  expect(firstDays(day('0001-01-01'), day('9999-12-31'), 12, 400)).toBeNull()
})

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2024-02-29', 19_782],
  ['2024-03-01', 19_783],
  // Samoa skipped this day; the calendar didn't.
  ['2011-12-30', 15_338],
])('%s is day %d on the axis', (text, expected) => {
  expect(dayNumber(day(text))).toBe(expected)
})

import { expect, test } from 'vitest'
import { badgeDay } from '../../../src/exchange/badges/badgeDay'

test.each([
  ['2026-05-03', '2026-05-03'],
  ['2026-05-03T00:00:00Z', '2026-05-03'],
  ['2026-05-03T00:00:00.000+02:00', '2026-05-03'],
  ['2026-05-03T09:30:00', '2026-05-03'],
  // In New York, where this test runs, it's still the day before.
  ['2026-05-04T02:15:00Z', '2026-05-03'],
  ['2026-05-03T23:15:00-04:00', '2026-05-03'],
  [1_777_766_400, '2026-05-03'],
  ['2026-05-03T99:99:99Z', '2026-05-03'],
  ['1899-12-31', null],
  ['2200-01-01', null],
  ['2026-5-3', null],
  ['soon', null],
  ['2026-05-03'.repeat(1000), null],
  [Number.NaN, null],
  [true, null],
])('%j is %s', (value, expected) => expect(badgeDay(value)).toBe(expected))

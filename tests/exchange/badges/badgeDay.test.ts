import { expect, test } from 'vitest'
import { badgeDay } from '../../../src/exchange/badges/badgeDay'

test.each([
  ['2026-05-03', '2026-05-03'],
  ['2026-05-03T00:00:00Z', '2026-05-03'],
  ['2026-05-03T00:00:00.000+02:00', '2026-05-03'],
  ['2026-05-03T09:30:00', '2026-05-03'],
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

test.each([0, 9, 15, 23])('an instant is on the day of the trainer’s own calendar: at %i:30', (hour) => {
  const instant = new Date(2026, 4, 3, hour, 30)
  expect(badgeDay(instant.toISOString())).toBe('2026-05-03')
  expect(badgeDay(instant.getTime() / 1000)).toBe('2026-05-03')
  expect(badgeDay(instant.toISOString().replace('Z', '+00:00'))).toBe('2026-05-03')
})

import { expect, test } from 'vitest'
import { isClockBehind } from '../../../src/domain/device/clock'
import { day } from '../../support/portfolio'

test.each([
  ['nothing was saved yet', null, false],
  ['the last save was today', '2026-11-20', false],
  ['the last save was a year ago', '2025-11-20', false],
  ['the last save was tomorrow, before a trip west', '2026-11-21', false],
  ['the last save was the day after tomorrow', '2026-11-22', true],
  ['the last save was a year from now', '2027-11-20', true],
])('on November 20, 2026, if %s, the clock seems set back: %s', (_, latestSave, expected) => {
  expect(isClockBehind(day('2026-11-20'), latestSave === null ? null : day(latestSave))).toBe(expected)
})

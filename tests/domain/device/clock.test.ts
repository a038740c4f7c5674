import { expect, test } from 'vitest'
import { isClockBehind } from '../../../src/domain/device/clock'
import { day } from '../../support/portfolio'

test.each([
  ['nothing was saved yet', null, false],
  ['the last save was today', '2026-11-20', false],
  ['the last save was a year ago', '2025-11-20', false],
  ['the last save was tomorrow, before a journey west', '2026-11-21', false],
  ['the last save was the day after tomorrow', '2026-11-22', true],
  ['the last save was in a year', '2027-11-20', true],
])('on 20 November 2026, %s', (_, latestSave, expected) => {
  expect(isClockBehind(day('2026-11-20'), latestSave === null ? null : day(latestSave))).toBe(expected)
})

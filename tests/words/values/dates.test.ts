import { describe, expect, test } from 'vitest'
import { dayText, expiryText, quantity } from '../../../src/words/values/dates'
import { day } from '../../support/portfolio'

describe('the days until expiry', () => {
  test.each([
    [421, '421 days until expiry'],
    [2, '2 days until expiry'],
    [1, '1 day until expiry'],
    [0, 'Expires today'],
    [-1, 'Expired 1 day ago'],
    [-2, 'Expired 2 days ago'],
    [-366, 'Expired 366 days ago'],
    [1095, '1095 days until expiry'],
  ])('%i: %s', (daysLeft, expected) => {
    expect(expiryText(daysLeft)).toBe(expected)
  })
})

describe('a day in words', () => {
  const english = new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('en')

  test.each([
    ['2028-01-15', '15', 'Jan', '2028'],
    ['2026-12-31', '31', 'Dec', '2026'],
    ['2024-02-29', '29', 'Feb', '2024'],
    ['2011-12-30', '30', 'Dec', '2011'],
  ])('%s is the same day in every time zone', (text, date, month, year) => {
    expect(dayText(day(text))).toContain(date)
    if (english) expect(dayText(day(text)).match(/\w+/g)?.toSorted()).toEqual([date, month, year].toSorted())
  })
})

test('a count has its noun in singular or plural', () => {
  expect([quantity(0, 'course'), quantity(1, 'course'), quantity(2, 'course'), quantity(1200, 'course')]).toEqual([
    '0 courses',
    '1 course',
    '2 courses',
    '1,200 courses',
  ])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../src/domain/values/plainDate'
import { americanAmount, americanCount, americanDay, americanMonthDay } from '../../../src/words/values/americanEnglish'
import { day } from '../../support/portfolio'

const amount = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 2, useGrouping: false })
const count = new Intl.NumberFormat('en-US')
const wholeDay = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'short', year: 'numeric', calendar: 'gregory', timeZone: 'UTC' })
const monthDay = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'short', calendar: 'gregory', timeZone: 'UTC' })

test('numbers and days read as the browser’s formats would write them', () => {
  expect([200, 150, 25, 190, 5, 0, -10].map(americanAmount)).toEqual(['2.0', '1.5', '0.25', '1.9', '0.05', '0.0', '-0.1'])
  expect([7, 999, 1000, 1_234_567].map(americanCount)).toEqual(['7', '999', '1,000', '1,234,567'])
  expect(americanDay(day('2028-01-05'))).toBe('Jan 5, 2028')
  expect(americanMonthDay(day('2028-12-31'))).toBe('Dec 31')
})

test('every amount, count and day reads as Intl writes it in American English', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 100_000_000 }), fc.integer({ min: -700_000, max: 2_900_000 }), (number, days) => {
      const some = addDays(day('2000-01-01'), days)
      const date = new Date(`${some}T00:00:00Z`)
      expect([americanAmount(number), americanCount(Math.abs(number)), americanDay(some), americanMonthDay(some)]).toEqual([
        amount.format(number / 100),
        count.format(Math.abs(number)),
        wholeDay.format(date),
        monthDay.format(date),
      ])
    }),
  )
})

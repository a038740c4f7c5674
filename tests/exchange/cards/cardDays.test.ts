import { expect, test } from 'vitest'
import { cardDateOrder, readCardDay, slashedDate } from '../../../src/exchange/cards/cardDays'

test.each([
  ['04/2028', 'month', '2028-04-30'],
  ['4/28', 'month', '2028-04-30'],
  ['Apr 2028', 'month', '2028-04-30'],
  ['Apr-28', 'month', '2028-04-30'],
  ["Apr '28", 'month', '2028-04-30'],
  ['April, 2028', 'month', '2028-04-30'],
  ['4/2/2028', 'day', '2028-04-02'],
  ['4/2/28', 'day', '2028-04-02'],
  ['4/2/2028 12:00 AM', 'day', '2028-04-02'],
  ['2028-04-02T00:00:00Z', 'day', '2028-04-02'],
  ['2028-04-02 00:00:00 UTC', 'day', '2028-04-02'],
  ['Apr 2, 2028', 'day', '2028-04-02'],
  ['2 April 2028', 'day', '2028-04-02'],
  ['2.4.2028', 'day', '2028-04-02'],
  ['46845', 'day', '2028-04-02'],
  ['03.14.2028', 'day', '2028-03-14'],
  ['2 avril 2028', 'day', '2028-04-02'],
  ['04/02/2026 - 04/02/2028', 'range', '2028-04-02'],
  ['4/2/26–4/2/28', 'range', '2028-04-02'],
  ['2026-04-02 to 2028-04-02', 'range', '2028-04-02'],
  ['Valid: 04/02/2026 - 04/02/2028', 'range', '2028-04-02'],
])('%s is a %s: %s', (cell, kind, day) => expect(readCardDay(cell, 'monthFirst')).toEqual({ kind, day }))

test.each(['', 'soon', '13/2028', '13/05/2028', '2/30/2028', '226000000001', '12345', 'Foo 2028', '4/2/2028'.repeat(50)])('%s is none', (cell) => {
  expect(readCardDay(cell, 'monthFirst')).toBeNull()
})

test('the whole column tells the order of day and month', () => {
  expect(cardDateOrder(['03/04/2026', '13/04/2026'])).toBe('dayFirst')
  expect(cardDateOrder(['03/04/26', '3/14/26'])).toBe('monthFirst')
  expect(cardDateOrder(['13/01/2026', '5/21/2025'])).toBe('both')
  expect(cardDateOrder(['01/02/2026 - 14/02/2028'])).toBe('dayFirst')
  expect(cardDateOrder(['03/04/2026', '04/2028'])).toBe('either')
  expect(cardDateOrder(['04/2028', '2026-05-03', '5/5/2026'])).toBeNull()
  expect(slashedDate(['04/2028', '03/04/2026'])).toBe('03/04/2026')
})

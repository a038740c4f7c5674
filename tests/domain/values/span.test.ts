import { expect, test } from 'vitest'
import { parseSpan, spanText } from '../../../src/domain/values/span'

test.each([
  ['90', { days: 90 }],
  [' 90 days ', { days: 90 }],
  ['1 day', { days: 1 }],
  ['6 months', { months: 6 }],
  ['6m', { months: 6 }],
  ['3660', { days: 3660 }],
  ['3661', null],
  ['120 months', { months: 120 }],
  ['121 months', null],
  ['6 weeks', null],
  ['', null],
])('a span typed as %j is %o', (text, expected) => {
  expect(parseSpan(text)).toEqual(expected)
})

test.each([
  [{ days: 90 }, '90 days'],
  [{ days: 1 }, '1 day'],
  [{ months: 6 }, '6 months'],
  [{ months: 1 }, '1 month'],
  [{ days: 0 }, ''],
])('the span %o is written %j', (span, expected) => {
  expect(spanText(span)).toBe(expected)
})

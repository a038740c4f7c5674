import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  amountToNumber,
  formatAmount,
  formatHours,
  hundredths,
  largerOf,
  largestAmount,
  minus,
  plus,
  smallerOf,
  sum,
  zero,
} from '../../../src/domain/values/amount'
import { parseAmount } from '../../../src/domain/values/parseAmount'
import { amount } from '../../support/portfolio'
import { anyAmount } from '../arbitraries'

describe('an amount on the screen', () => {
  test.each([
    ['0', '0.0'],
    ['0.05', '0.05'],
    ['0.1', '0.1'],
    ['1', '1.0'],
    ['1.9', '1.9'],
    ['0.25', '0.25'],
    ['20', '20.0'],
    ['1000', '1000.0'],
  ])('%s is written %s', (units, shown) => {
    expect(formatAmount(amount(units))).toBe(shown)
  })

  test.each([
    ['19', '19'],
    ['1.5', '1.5'],
    ['0.25', '0.25'],
  ])('%s contact hours are written %s', (hours, shown) => {
    expect(formatHours(amount(hours))).toBe(shown)
  })

  test('is read back as the same amount', () => {
    fc.assert(
      fc.property(anyAmount(largestAmount), (value) => {
        expect(parseAmount(formatAmount(value))).toEqual({ ok: true, value })
      }),
    )
  })

  test('is a plain number for attributes', () => {
    expect(amountToNumber(amount('1.9'))).toBe(1.9)
    expect(amountToNumber(amount('0.29'))).toBe(0.29)
  })
})

describe('sums', () => {
  test('ten times 0.1 is exactly 1.0', () => {
    expect(formatAmount(sum(Array.from({ length: 10 }, () => amount('0.1'))))).toBe('1.0')
  })

  test('0.1 and 0.2 are exactly 0.3', () => {
    expect(plus(amount('0.1'), amount('0.2'))).toBe(amount('0.3'))
  })

  test('no amounts add up to zero', () => {
    expect(sum([])).toBe(zero)
  })

  test('subtracting more than there is leaves zero', () => {
    expect(minus(amount('2.0'), amount('1.9'))).toBe(amount('0.1'))
    expect(minus(amount('1.9'), amount('2.0'))).toBe(zero)
  })

  test('pick the smaller and the larger of two', () => {
    expect(smallerOf(amount('0.1'), amount('1.9'))).toBe(amount('0.1'))
    expect(smallerOf(amount('1.9'), amount('0.1'))).toBe(amount('0.1'))
    expect(largerOf(amount('0.1'), amount('1.9'))).toBe(amount('1.9'))
    expect(largerOf(amount('1.9'), amount('0.1'))).toBe(amount('1.9'))
  })

  test('are the same in any order', () => {
    const shuffled = fc
      .array(anyAmount())
      .chain((amounts) => fc.tuple(fc.constant(amounts), fc.shuffledSubarray(amounts, { minLength: amounts.length })))
    fc.assert(
      fc.property(shuffled, ([amounts, others]) => {
        expect(sum(others)).toBe(sum(amounts))
      }),
    )
  })
})

test.each([-1, 0.5, NaN, Infinity, Number.MAX_SAFE_INTEGER + 1])('%d hundredths throws', (count) => {
  expect(() => hundredths(count)).toThrow(RangeError)
})

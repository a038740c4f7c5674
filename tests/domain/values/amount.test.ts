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
  parseAmount,
  plus,
  smallerOf,
  sum,
  zero,
} from '../../../src/domain/values/amount'
import { amount } from '../../support/portfolio'
import { anyAmount } from '../arbitraries'

describe('an amount that is typed', () => {
  test.each([
    ['1.9', '1.9'],
    ['1,9', '1.9'],
    ['.1', '0.1'],
    [',1', '0.1'],
    ['1.', '1.0'],
    ['2', '2.0'],
    ['2.00', '2.0'],
    ['0.25', '0.25'],
    ['0.01', '0.01'],
    ['  1.9 ', '1.9'],
    ['\t1.9\n', '1.9'],
    ['+1.9', '1.9'],
    ['007', '7.0'],
    ['1000', '1000.0'],
    ['1000.00', '1000.0'],
    ['999.99', '999.99'],
    ['0.4+0.3', '0.7'],
    ['0,4 + 0,3 + 1', '1.7'],
    ['0+0.3', '0.3'],
    ['0.1+0.1+0.1+0.1+0.1+0.1+0.1+0.1+0.1+0.1', '1.0'],
  ])('“%s” is %s', (text, shown) => {
    const parsed = parseAmount(text)
    expect(parsed.ok && formatAmount(parsed.value)).toBe(shown)
  })

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['0', 'zero'],
    ['0.00', 'zero'],
    ['.0', 'zero'],
    ['-1', 'negative'],
    ['-0.1', 'negative'],
    ['-0', 'negative'],
    ['\u22121.9', 'negative'],
    ['1.999', 'tooPrecise'],
    ['0.001', 'tooPrecise'],
    ['1,000', 'tooPrecise'],
    ['1000.01', 'tooLarge'],
    ['1001', 'tooLarge'],
    ['9'.repeat(400), 'tooLarge'],
    ['0.4+', 'notANumber'],
    ['+', 'notANumber'],
    ['0.4++0.3', 'notANumber'],
    ['0.4+-0.3', 'negative'],
    ['0.4-0.3', 'notANumber'],
    ['0.4+0.333', 'tooPrecise'],
    ['0+0', 'zero'],
    ['600+401', 'tooLarge'],
    ['1e3', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['NaN', 'notANumber'],
    ['abc', 'notANumber'],
    ['1.9 CEUs', 'notANumber'],
    ['1 000', 'notANumber'],
    ['1.000,5', 'notANumber'],
    ['1.9.0', 'notANumber'],
    ['1..9', 'notANumber'],
    ['.', 'notANumber'],
    [',', 'notANumber'],
    ['-', 'notANumber'],
    ['+', 'notANumber'],
    ['--1', 'notANumber'],
    ['- 1', 'notANumber'],
    ['0x10', 'notANumber'],
    ['1/2', 'notANumber'],
    ['½', 'notANumber'],
    ['１.９', 'notANumber'],
    ['١.٩', 'notANumber'],
  ])('“%s” is refused as %s', (text, error) => {
    expect(parseAmount(text)).toEqual({ ok: false, error })
  })

  test('whatever is typed gets an answer, and never an amount that is not whole hundredths between 0.01 and 1,000', () => {
    const typed = fc.oneof(fc.string(), fc.double().map(String), fc.stringMatching(/^[-+]?\d{0,5}[.,]?\d{0,4}$/))
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseAmount(text)
        if (!parsed.ok) return
        expect(Number.isInteger(parsed.value)).toBe(true)
        expect(parsed.value).toBeGreaterThan(0)
        expect(parsed.value).toBeLessThanOrEqual(largestAmount)
      }),
    )
  })
})

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

  test('nothing adds up to nothing', () => {
    expect(sum([])).toBe(zero)
  })

  test('taking away more than there is leaves nothing', () => {
    expect(minus(amount('2.0'), amount('1.9'))).toBe(amount('0.1'))
    expect(minus(amount('1.9'), amount('2.0'))).toBe(zero)
  })

  test('the smaller and the larger of two', () => {
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

test.each([-1, 0.5, NaN, Infinity, Number.MAX_SAFE_INTEGER + 1])('%d hundredths is a bug, not an amount', (count) => {
  expect(() => hundredths(count)).toThrow(RangeError)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAmount, largestAmount, largestCost } from '../../../src/domain/values/amount'
import { parseAmount } from '../../../src/domain/values/parseAmount'

describe('a typed amount', () => {
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
    [' +1.9', '1.9'],
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

  test('a cost goes up to 100,000', () => {
    expect(parseAmount('100000', largestCost).ok).toBe(true)
    expect(parseAmount('100000.01', largestCost)).toEqual({ ok: false, error: 'tooLarge' })
  })

  test('any text gives an error or an amount in whole hundredths from 0.01 to 1,000', () => {
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

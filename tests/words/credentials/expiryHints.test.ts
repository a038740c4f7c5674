import { describe, expect, test } from 'vitest'
import { cardMonthHint, expiryHint } from '../../../src/words/rule/cycles'
import { dayText } from '../../../src/words/values/dates'
import { day } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))

describe('a card with only a month printed on it', () => {
  test.each([
    ['03/2027', '2027-03-31'],
    ['3/27', '2027-03-31'],
    ['2028-02', '2028-02-29'],
    ['12.2026', '2026-12-31'],
  ])('with %s is valid through %s', (text, through) => {
    expect(cardMonthHint(text)).toBe(`Valid through ${on(through)}.`)
  })

  test.each(['', '13/2027', 'March 2027', '03/2027/01'])('with “%s” asks for a month', (text) => {
    expect(cardMonthHint(text)).toBe('For example, 03/2027. Valid through the end of that month.')
  })
})

describe('a calculated expiry', () => {
  test('that follows the calendar year says which December 31', () => {
    expect(expiryHint({ months: 36, ends: 'yearEnd' }, true)).toBe(
      'Calculated: December 31 of year 3, counting the year you were certified. Change it if your certificate differs.',
    )
  })

  test('that is the same for everyone says so', () => {
    expect(expiryHint({ months: 36, ends: 'fixed', endsOn: day('2026-12-31') }, true)).toBe(
      'Calculated: the end of everyone’s cycle (3 years). Change it if your certificate differs.',
    )
  })
})

import { describe, expect, test } from 'vitest'
import type { Category } from '../../../src/domain/rule/category'
import { classCredit, creditForHours, hoursForCredit } from '../../../src/domain/rule/credit'
import { amount } from '../../support/portfolio'

const ceu = { name: 'CEUs', hoursPerUnit: amount('10') }
const points = { name: 'points', hoursPerUnit: null }

test.each([
  ['19', '1.9'],
  ['0.05', '0.01'],
  ['0.14', '0.01'],
])('%s hours at ten to a unit are %s', (hours, expected) => {
  expect(creditForHours(amount(hours), ceu)).toBe(amount(expected))
})

test('hours give nothing where they make less than a hundredth, or the unit has none', () => {
  expect([creditForHours(amount('0.04'), ceu), creditForHours(amount('19'), points)]).toEqual([null, null])
})

test('credit takes its hours, or nobody knows how many', () => {
  expect([hoursForCredit(amount('1.9'), ceu), hoursForCredit(amount('0'), ceu), hoursForCredit(amount('1.9'), points)]).toEqual([
    amount('19'),
    0,
    null,
  ])
})

describe('a class is worth', () => {
  type Limits = { readonly max?: string; readonly maxPerYear?: string; readonly maxPerCourse?: string }

  test.each<[string, readonly Category[], Limits, string | null]>([
    ['all that its part counts', ['cpr'], { max: '0.1' }, '0.1'],
    ['what its part counts of one', ['cpr'], { max: '5', maxPerCourse: '2' }, '2'],
    ['what its part counts in a year', ['cpr'], { max: '5', maxPerYear: '1' }, '1'],
    ['what its part counts of one, if that’s less', ['cpr'], { max: '5', maxPerYear: '3', maxPerCourse: '2' }, '2'],
    ['what a part for several kinds counts of one', ['cpr', 'firstAid'], { max: '5', maxPerCourse: '2' }, '2'],
    ['an unknown share of what several kinds count together', ['cpr', 'firstAid'], { max: '5', maxPerYear: '1' }, null],
    ['nothing that is known without a limit', ['cpr'], { maxPerYear: '1' }, null],
    ['nothing that is known in a part for other courses, too', ['cpr', 'course'], { max: '5', maxPerCourse: '2' }, null],
    ['nothing that is known in a part without categories', [], { max: '5', maxPerCourse: '2' }, null],
  ])('%s', (_, categories, { max, maxPerYear, maxPerCourse }, expected) => {
    const leaf = {
      ...{ id: 'part', label: 'Part', min: amount('0'), max: max === undefined ? null : amount(max), categories },
      ...(maxPerYear === undefined ? {} : { maxPerYear: amount(maxPerYear) }),
      ...(maxPerCourse === undefined ? {} : { maxPerCourse: amount(maxPerCourse) }),
    }
    expect(classCredit(leaf)).toBe(expected === null ? null : amount(expected))
  })
})

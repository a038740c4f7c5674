import { describe, expect, test } from 'vitest'
import type { CycleCost } from '../../../src/domain/charts/cycleCost'
import { dayText } from '../../../src/words/values/dates'
import {
  costAndUnitText,
  costFeeText,
  costNotes,
  costText,
  courseCostText,
  cycleCostsText,
  cycleCostText,
  perUnitText,
} from '../../../src/words/charts/cycleCosts'
import { amount, cpt, day } from '../../support/portfolio'

const { rule } = cpt()

function cost(changes: Partial<CycleCost> = {}): CycleCost {
  return {
    start: day('2026-01-15'),
    expiry: day('2028-01-15'),
    isRunning: true,
    fee: amount('99'),
    courses: amount('400.50'),
    coursesTaken: 3,
    costUnknown: 0,
    shared: 0,
    total: amount('499.50'),
    counted: amount('1.5'),
    perUnit: amount('333'),
    ...changes,
  }
}

const noFee = cost({ fee: null, total: amount('400.50'), perUnit: amount('267') })
const someUnknown = cost({ costUnknown: 1 })
const allUnknown = cost({ fee: null, courses: amount('0'), total: amount('0'), costUnknown: 3 })

test.each([
  ['everything is known', cost(), '$499.50', '$333 per CEU'],
  ['the fee is not known', noFee, 'at least $400.50', 'at least $267 per CEU'],
  ['the cost of a course is not known', someUnknown, 'at least $499.50', 'at least $333 per CEU'],
  ['nothing is known', allUnknown, 'unknown', 'unknown'],
  ['nothing counted yet', cost({ perUnit: null }), '$499.50', 'nothing counted yet'],
  ['nothing counted in a past cycle', cost({ perUnit: null, isRunning: false }), '$499.50', 'nothing counted'],
])('when %s', (_when, given, inAll, perUnit) => {
  expect([costText(given, rule), perUnitText(given, rule)]).toEqual([inAll, perUnit])
})

test('a bar has its cost and the cost of a unit beside it, if any is known', () => {
  expect(costAndUnitText(cost(), rule)).toBe('$499.50 · $333 per CEU')
  expect(costAndUnitText(allUnknown, rule)).toBe('No costs added yet')
})

test.each([
  [cost(), '$99 due at renewal'],
  [cost({ isRunning: false }), '$99'],
  [noFee, 'unknown'],
  [cost({ fee: amount('0') }), 'nothing due'],
  [cost({ fee: amount('0'), isRunning: false }), '$0'],
])('a fee can be paid, to come, not due or unknown', (given, expected) => {
  expect(costFeeText(given, rule)).toBe(expected)
})

test.each([
  [cost(), '$400.50'],
  [someUnknown, '$400.50, unknown for 1 of 3'],
  [allUnknown, 'unknown for 3 courses'],
  [cost({ coursesTaken: 0 }), 'no courses'],
])('the cost of courses', (given, expected) => {
  expect(courseCostText(given, rule)).toBe(expected)
})

test('a bar says everything about its cycle', () => {
  const period = `${dayText(day('2026-01-15'))} to ${dayText(day('2028-01-15'))}`
  expect(cycleCostText(cost(), rule)).toBe(
    `This cycle, ${period}: $499.50. Courses: $400.50. Fee: $99 due at renewal. Counted: 1.5 CEUs, $333 per CEU.`,
  )
  expect(cycleCostText(cost({ isRunning: false, perUnit: null, counted: amount('0') }), rule)).toBe(
    `Past cycle, ${period}: $499.50. Courses: $400.50. Fee: $99. Counted: 0.0 CEUs.`,
  )
})

describe('the sentence of the costs', () => {
  const past = cost({ isRunning: false, total: amount('628') })
  test.each([
    ['alone', [cost()], '$499.50 this cycle, renewal fee included. $333 per CEU.'],
    ['compared with the previous cycle', [cost(), past], '$499.50 this cycle, renewal fee included. $333 per CEU. Last cycle: $628.'],
    ['compared with one of unknown cost', [cost(), { ...allUnknown, isRunning: false }], '$499.50 this cycle, renewal fee included. $333 per CEU.'],
    ['without a known fee', [noFee], 'At least $400.50 this cycle. At least $267 per CEU.'],
    ['without credit', [cost({ perUnit: null })], '$499.50 this cycle, renewal fee included.'],
    ['that are not known', [allUnknown], 'Add what each course cost to see what this cycle costs.'],
  ])('%s', (_name, costs, expected) => {
    expect(cycleCostsText(costs, rule)).toBe(expected)
  })
})

test('the notes say which currency is used and how a shared cost is counted', () => {
  expect(costNotes([cost()], rule)).toEqual(['Course costs are in USD, like the fees.'])
  expect(costNotes([cost({ shared: 1 }), cost({ shared: 2 })], rule)[1]).toBe(
    '3 courses count for several certifications. Their costs are split evenly.',
  )
})

test('a cycle without a fee to pay is not said to include one', () => {
  const free = cost({ fee: amount('0'), total: amount('400.50'), perUnit: amount('267') })
  expect(cycleCostsText([free], rule)).toBe('$400.50 this cycle. $267 per CEU.')
})

test('yearly fees are not in the totals, and a note says so', () => {
  const note = 'Yearly fees aren’t included.'
  expect(costNotes([cost()], { ...rule, yearly: [{ id: 'fee', label: 'Yearly fee', on: '08-31', fee: amount('70') }] })).toContain(note)
  expect(costNotes([cost()], { ...rule, yearly: [{ id: 'attestation', label: 'Attestation', on: '12-31', fee: null }] })).not.toContain(note)
})

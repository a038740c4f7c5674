import { describe, expect, test } from 'vitest'
import { formatAmount } from '../../../src/domain/values/amount'
import { countCycle } from '../../../src/domain/counting/counting'
import { cycleOf } from '../../../src/domain/counting/cycle'
import { expectedBy, isPaced, paceMark } from '../../../src/domain/status/evenPace'
import { amount, ces, course, cpr, cpt, day } from '../../support/portfolio'

/** January 15, 2026 to January 15, 2028: 730 days. */
const cycle = cycleOf(cpt())

describe('where an even pace would be', () => {
  const count = countCycle(cpt(), [ces()])

  test.each([
    ['2025-06-01', 0],
    ['2026-01-15', 0],
    ['2026-03-29', 0.1],
    ['2027-01-15', 0.5],
    ['2028-01-15', 1],
    ['2029-01-15', null],
  ])('on %s it is %s', (today, expected) => {
    expect(paceMark(count, day(today))).toBe(expected)
  })

  test('is nowhere once everything is earned', () => {
    expect(paceMark(countCycle(cpt(), [ces(), cpr()]), day('2027-01-15'))).toBe(null)
  })

  test('is the end of a cycle without a length', () => {
    expect(paceMark({ ...count, cycle: { ...cycle, start: cycle.expiry } }, day('2020-01-01'))).toBe(1)
  })
})

test('a share that is not an exact decimal loses no hundredth', () => {
  const threeYears = { ...cycle, start: day('2026-01-01'), expiry: day('2028-12-31') }
  expect(formatAmount(expectedBy(threeYears, amount('6'), day('2028-03-14')))).toBe('4.4')
})

describe('what an even pace to 2.0 would have earned', () => {
  test.each([
    ['2026-01-15', '0.0'],
    ['2026-01-18', '0.0'],
    ['2026-01-19', '0.01'],
    ['2026-07-16', '0.49'],
    ['2027-01-15', '1.0'],
    ['2028-01-14', '1.99'],
    ['2028-01-15', '2.0'],
    ['2028-04-01', '2.0'],
  ])('by %s it is %s, rounded down', (today, expected) => {
    expect(formatAmount(expectedBy(cycle, amount('2'), day(today)))).toBe(expected)
  })
})

describe('a pace', () => {
  test.each([
    ['2026-01-15', true],
    ['2028-01-15', true],
    ['2028-01-16', false],
  ])('on %s, with something to earn, makes sense: %s', (today, expected) => {
    expect(isPaced(countCycle(cpt(), [ces()]), day(today))).toBe(expected)
  })

  test('makes sense as long as a hundredth is missing', () => {
    expect(isPaced(countCycle(cpt(), [course({ worth: '1.89' }), cpr()]), day('2027-01-15'))).toBe(true)
  })

  test('makes no sense once everything is earned', () => {
    expect(isPaced(countCycle(cpt(), [ces(), cpr()]), day('2027-01-15'))).toBe(false)
  })
})

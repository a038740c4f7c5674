import { expect, test } from 'vitest'
import { comesFirst, isBetter, optionsOf, replaces } from '../../../src/domain/planning/option'
import { hundredths } from '../../../src/domain/values/amount'

/** Costs 5, 5, 5 and 9; only the last ones differ in what they give. */
const [a, b, c, d] = optionsOf(
  [5, 5, 5, 9].map((cost, index) => ({
    cost,
    contributions: [{ target: 0, leafId: 'all', checkIds: index === 2 ? ['own'] : [], amount: hundredths(100) }],
    isExclusive: false,
  })),
  [],
)
if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('each candidate is an option')

test('a cheaper choice is better, then one of fewer courses, then the one whose courses come first', () => {
  expect([isBetter([a], [d]), isBetter([d], [a])]).toEqual([true, false])
  expect([isBetter([d], [a, b]), isBetter([a, b], [d])]).toEqual([true, false])
  expect([isBetter([a], [a, b]), isBetter([a, b], [a])]).toEqual([true, false])
  expect([isBetter([a, c], [b, c]), isBetter([b, c], [a, c]), isBetter([a], [a])]).toEqual([true, false, false])
})

test('a cheaper choice is better, however many courses it takes', () => {
  const [dear, ...cheap] = optionsOf(
    [5, 1, 1, 1, 1, 0].map((cost) => ({ cost, contributions: [], isExclusive: false })),
    [],
  )
  expect(dear !== undefined && isBetter(cheap, [dear])).toBe(true)
})

test('of two choices, the one with the smaller list of indices comes first, in whichever order it was made', () => {
  expect([comesFirst([b, d], [b, c]), comesFirst([b, c], [b, d]), comesFirst([a, b], [a])]).toEqual([false, true, false])
  expect([comesFirst([d, a], [b, c]), comesFirst([b, c], [d, a]), comesFirst([a, b], [b, a])]).toEqual([true, false, false])
})

test('a course can stand in for another that costs more, or as much and comes later, if it gives as much everywhere', () => {
  expect([replaces(a, b), replaces(b, a), replaces(a, a)]).toEqual([true, false, false])
  expect([replaces(a, d), replaces(d, a)]).toEqual([true, false])
  expect([replaces(c, d), replaces(a, c)]).toEqual([true, false])
  expect(replaces({ ...a, isExclusive: true }, b)).toBe(false)
  expect(replaces({ ...a, contributions: [...a.contributions, { target: 1, leafId: 'all', checkIds: [], amount: hundredths(1) }] }, b)).toBe(true)
})

test.each([
  [{ target: 1 }, false],
  [{ leafId: 'other' }, false],
  [{ amount: hundredths(99) }, false],
  [{ amount: hundredths(101) }, true],
])('a course that gives %j instead can stand in: %s', (given, expected) => {
  expect(replaces({ ...a, contributions: a.contributions.map((each) => ({ ...each, ...given })) }, b)).toBe(expected)
})

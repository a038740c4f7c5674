import { expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { plannedCandidates } from '../../../src/domain/planning/candidates'
import { inOrder, outcomeShares, pickOf, toPlan } from '../../../src/domain/planning/step'
import type { Taken } from '../../../src/domain/planning/taken'
import { amount, course, cpt, day, planned } from '../../support/portfolio'

function taken(hours: string, on: string, changes: Partial<Taken> = {}): Taken {
  const [candidate] = plannedCandidates([planned({ hours })], [])
  if (candidate === undefined) throw new Error('a planned course is a candidate')
  const courses = [course({ id: 'first', on, hours }), course({ id: 'second', on })]
  return { candidate, wanted: null, under: [], day: day(on), countsFrom: null, renews: [], courses, ...changes }
}

const pick = (...parts: Parameters<typeof taken>) => pickOf(taken(...parts), new Map())

test.each([
  ['0', '0', '0', 1, 0],
  ['2', '0.5', '1.5', 0.25, 0.5],
  ['2', '2', '2', 1, 0],
])('of %s, from %s to %s, the bar is filled %d and %d more', (required, before, after, filled, more) => {
  const window = countCycle(cpt(), []).cycle
  const outcome = { certification: cpt(), window, required: amount(required), before: amount(before), after: amount(after), remaining: amount('0') }
  expect(outcomeShares(outcome)).toEqual({ filled, planned: more })
})

test('what counts now comes first, then what comes first', () => {
  const later = { countsFrom: day('2028-01-16') }
  const picks = [pick('1', '2027-05-01', later), pick('1', '2028-02-01'), pick('1', '2027-04-01', later), pick('1', '2027-03-01')]
  expect(inOrder(picks).map((each) => each.day)).toEqual(['2027-03-01', '2028-02-01', '2027-04-01', '2027-05-01'])
  const [same, other] = [pick('1', '2027-03-01'), pick('2', '2027-03-01')]
  expect(inOrder([same, other])).toEqual([same, other])
})

test.each([
  ['0', false],
  ['0.01', true],
  ['1', true],
  ['1.01', false],
])('whether %s hours are one course is %s', (hours, expected) => {
  expect(pick(hours, '2027-03-01').isOneCourse).toBe(expected)
})

test('what is looked for becomes a planned course, and a known course does not', () => {
  expect(toPlan(pick('1', '2027-03-01', { wanted: { kind: 'any' } }))).toEqual(planned({ id: 'first', on: '2027-03-01', hours: '1' }))
  expect(toPlan(pick('1', '2027-03-01'))).toBeNull()
  expect(toPlan(pick('1', '2027-03-01', { wanted: { kind: 'any' }, courses: [] }))).toBeNull()
})

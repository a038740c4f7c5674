import { expect, test } from 'vitest'
import { compareDays, isEducationOver } from '../../../src/domain/status/deadlines'
import { certificationStatus } from '../../../src/domain/status/standing'
import { ces, course, cpr, cpt, day, portfolio } from '../../support/portfolio'

test.each([
  ['2026-01-15', '2026-01-16', -1],
  ['2026-01-16', '2026-01-15', 1],
  ['2026-01-15', '2026-01-15', 0],
  ['2026-01-15', null, -1],
  [null, '2026-01-15', 1],
  [null, null, 0],
])('the deadlines %s and %s are in order: %d', (one, other, expected) => {
  const of = (text: string | null) => (text === null ? null : day(text))
  expect(compareDays(of(one), of(other))).toBe(expected)
})

test('education is over once credit is missing that no course gives any more, while the late window is open', () => {
  const isOver = (on: string, earned = [ces()]) =>
    isEducationOver(certificationStatus(cpt(), portfolio({ credentials: [cpt()], courses: earned }), day(on)))
  expect([isOver('2028-04-14'), isOver('2028-04-15'), isOver('2029-01-15'), isOver('2029-01-16')]).toEqual([false, true, true, false])
  expect(isOver('2028-04-15', [ces(), cpr()])).toBe(false)
  expect(isOver('2028-04-15', [course({ on: '2026-05-03', worth: '1.89' }), cpr()])).toBe(true)
  expect(isOver('2028-04-15', [{ ...ces(), awards: [{ credentialId: cpt().id, amount: cpt().rule.requirement.min }] }])).toBe(true)
})

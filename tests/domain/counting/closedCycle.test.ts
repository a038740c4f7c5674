import { describe, expect, test } from 'vitest'
import { beforeRenewal, isUnchanged, recount } from '../../../src/domain/counting/closedCycle'
import { renewed } from '../../../src/domain/counting/renewing'
import { compareCourses, type Course } from '../../../src/domain/records/course'
import { formatAmount } from '../../../src/domain/values/amount'
import { amount, ces, course, cpr, cpt, day } from '../../support/portfolio'

const first = cpt()
const second = renewed(
  first,
  { courses: [] },
  { renewedOn: day('2028-01-10'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') },
)
const third = renewed(
  second,
  { courses: [] },
  { renewedOn: day('2030-01-10'), fee: null, expiresOn: day('2032-01-15'), nextStart: day('2030-01-16') },
)

const fourth = renewed(
  third,
  { courses: [] },
  { renewedOn: day('2032-01-10'), fee: null, expiresOn: day('2034-01-15'), nextStart: day('2032-01-16') },
)

test('each renewal closed the cycle that ran before it', () => {
  expect(fourth.renewals.map((renewal) => beforeRenewal(fourth, renewal))).toEqual([first, second, third])
})

test('a certification that was never renewed is the one before any renewal', () => {
  expect(second.renewals.map((renewal) => beforeRenewal(first, renewal))).toEqual([first])
})

describe('a closed cycle counted again', () => {
  const taken = [ces(), cpr()]
  const [renewal] = renewed(
    first,
    { courses: taken },
    { renewedOn: day('2028-01-10'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') },
  ).renewals
  if (renewal === undefined) throw new Error('renewing leaves a renewal')
  const counted = (...courses: readonly Course[]) =>
    recount(first, { courses: courses.toSorted(compareCourses) }, renewal)?.within.map(
      ({ course: { id }, counted: amount }) => `${id} ${formatAmount(amount)}`,
    ) ?? null

  test('counts as it was credited', () => {
    expect(counted(...taken)).toEqual(['ces 1.9', 'cpr 0.1'])
  })

  test('counts a course logged since only if that changes nothing', () => {
    expect(counted(...taken, course({ id: 'early', on: '2026-02-01', worth: '0.5' }))).toEqual(['ces 1.9', 'cpr 0.1'])
    expect(counted(...taken, course({ id: 'late', on: '2026-12-01', worth: '0.5' }))).toEqual(['ces 1.9', 'cpr 0.1', 'late 0.0'])
  })

  test('does not count what was logged since, even if there was room for it', () => {
    const [lacking] = renewed(
      first,
      { courses: [cpr()] },
      { renewedOn: day('2028-01-10'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') },
    ).renewals
    const since = course({ id: 'since', on: '2026-12-01', worth: '0.5' })
    expect(lacking && recount(first, { courses: [cpr(), since] }, lacking)?.within.map(({ course: { id } }) => id)).toEqual(['cpr'])
  })

  test.each<[string, readonly Course[]]>([
    ['was deleted', [ces()]],
    ['has another title', [ces(), { ...cpr(), title: 'CPR' }]],
    ['has another day', [ces(), { ...cpr(), completedOn: day('2026-09-11') }]],
    ['gives less', [course({ id: 'ces', title: 'CES', category: 'specialization', on: '2026-05-03', worth: '1.8' }), cpr()]],
  ])('is not known any more if a course %s', (_, courses) => {
    expect(counted(...courses)).toBeNull()
  })

  test('knows whether one of its courses is unchanged', () => {
    const credited = { courseId: ces().id, title: 'CES', completedOn: ces().completedOn, amount: amount('1.9') }
    const isSame = (changes: Partial<Course>, amountThen = '1.9') =>
      isUnchanged({ ...ces(), ...changes }, { ...credited, amount: amount(amountThen) }, first)
    expect([isSame({}), isSame({}, '1.8'), isSame({}, '2')]).toEqual([true, true, false])
    expect([isSame({ title: 'PES' }), isSame({ completedOn: day('2026-05-04') }), isSame({ awards: [] })]).toEqual([false, false, false])
    expect(isSame({ awards: [] }, '0')).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { sharedWithOthers } from '../../../src/domain/planning/sharing'
import type { Spot } from '../../../src/domain/planning/spot'
import { compareCourses, type Course } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import { formatAmount } from '../../../src/domain/values/amount'
import { amount, certificationAsking, course, cpt, credentialId, day, group, leaf } from '../../support/portfolio'
import { planContext } from '../../support/taken'

/** An hour is a unit. */
const hourly = (id: string, requirement: Parameters<typeof certificationAsking>[0]): Certification => ({
  ...certificationAsking(requirement, { unit: { name: 'hours', hoursPerUnit: amount('1') }, cards: [], lateWindow: null }),
  id: credentialId(id),
  name: id,
})

const other = hourly('other', group('all', { min: '5', max: '5' }, [leaf('a', { takes: ['course'] }), leaf('b', { takes: ['quiz'] })]))

describe('hours that another certification needs, too', () => {
  function shared(done: readonly Course[], allowed: Partial<Spot['allowed']> = {}, held: readonly Certification[] = [cpt(), other]) {
    const spot: Spot = {
      courses: done.toSorted(compareCourses),
      freedoms: [],
      from: day('2026-11-20'),
      by: day('2027-12-16'),
      nextId: 0,
      allowed: { parts: 'any', sharedParts: 'any', ...allowed },
    }
    const own = ['x', 'y'].map((id) => course({ id, title: id, on: '2027-12-16', hours: '2', worth: '0.2' }))
    const { courses, freedoms } = sharedWithOthers(own, cpt(), spot, planContext(held))
    return [
      ...courses.map(({ id, awards }) => [id, ...awards.map((award) => `${award.credentialId} ${formatAmount(award.amount)}`)].join(', ')),
      ...freedoms.map(({ credentialId: of, parts }) => `${of}: ${parts.map(({ id }) => id).join()}`),
    ]
  }

  test('count there as well, in whichever part', () => {
    expect(shared([])).toEqual(['x, cpt 0.2, other 2.0', 'y, cpt 0.2, other 2.0', 'other: a,b'])
  })

  test('count there only as far as they’re missing', () => {
    const done = (units: string) => [course({ id: 'done', worth: { other: units } })]
    expect(shared(done('2'))).toEqual(['x, cpt 0.2, other 2.0', 'y, cpt 0.2, other 1.0', 'other: a,b'])
    expect(shared(done('3'))).toEqual(['x, cpt 0.2, other 2.0', 'y, cpt 0.2', 'other: a,b'])
    expect(shared(done('4.99'))).toEqual(['x, cpt 0.2, other 0.01', 'y, cpt 0.2', 'other: a,b'])
    expect(shared(done('5'))).toEqual(['x, cpt 0.2', 'y, cpt 0.2'])
  })

  test('count in their own part if no other may be chosen', () => {
    expect(shared([], { sharedParts: 'own' })).toEqual(['x, cpt 0.2, other 2.0', 'y, cpt 0.2, other 2.0', 'other: a'])
  })

  test('count only in parts that take all of them', () => {
    const small = hourly('other', group('all', { min: '5', max: '5' }, [leaf('a', { takes: ['course'] }), leaf('b', { max: '3', takes: ['quiz'] })]))
    expect(shared([], {}, [cpt(), small])).toEqual(['x, cpt 0.2, other 2.0', 'y, cpt 0.2, other 2.0', 'other: a'])
  })

  test('count nowhere else without hours, without others, or where their part takes none', () => {
    const none = { ...other, rule: { ...other.rule, unit: { name: 'points', hoursPerUnit: null } } }
    const quizzes = hourly('other', leaf('b', { min: '5', takes: ['quiz'] }))
    for (const held of [[cpt()], [cpt(), none], [cpt(), quizzes]]) expect(shared([], {}, held)).toEqual(['x, cpt 0.2', 'y, cpt 0.2'])
  })
})

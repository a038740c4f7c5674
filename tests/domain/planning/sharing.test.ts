import { describe, expect, test } from 'vitest'
import { fillGaps } from '../../../src/domain/planning/fillGaps'
import { sharedWithOthers } from '../../../src/domain/planning/sharing'
import type { Spot } from '../../../src/domain/planning/spot'
import { compareCourses, type Course } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import { formatAmount, formatHours } from '../../../src/domain/values/amount'
import { amount, certificationAsking, course, cpr, cpt, credentialId, day, group, leaf } from '../../support/portfolio'
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

describe('what is looked for', () => {
  /** "any 4 h by 2027-12-16 for other: other 4.0" */
  const fillers = (held: readonly Certification[], done: readonly Course[] = [], options: Parameters<typeof planContext>[2] = {}) =>
    fillGaps(done.toSorted(compareCourses), 0, planContext(held, {}, options)).map(({ taken, certification, cycle }) => {
      const gives = taken.candidate.awards.map((award) => `${award.credentialId} ${formatAmount(award.amount)}`).join(' ')
      const under = taken.under.map(({ labels }) => labels.join()).join()
      const from = taken.countsFrom === null ? '' : ` from ${taken.countsFrom}`
      return `${taken.wanted?.kind} ${formatHours(taken.candidate.hours)} h by ${taken.day}${from} for ${certification.name} ${cycle}: ${gives}${under === '' ? '' : ` under ${under}`}`
    })
  const full = course({ id: 'full', worth: { cpt: '1.9' } })

  test('is everything that is missing, the nearest deadline first', () => {
    const soon = { ...other, expiresOn: day('2027-06-01') }
    expect(fillers([cpt(), soon], [cpr()])).toEqual([
      'any 5 h by 2027-05-02 for other 0: other 5.0 cpt 0.5',
      'any 14 h by 2027-12-16 for NASM-CPT 0: cpt 1.4',
    ])
    expect(fillers([other])).toEqual(['any 5 h by 2027-12-16 for other 0: other 5.0'])
    expect(fillers([other], [course({ worth: { other: '5' } })])).toEqual([])
  })

  test('is a class where nothing else is missing', () => {
    expect(fillers([cpt()], [full])).toEqual(['class 1 h by 2027-12-16 for NASM-CPT 0: cpt 0.1'])
  })

  test('is looked for in each cycle, from its first day', () => {
    expect(fillers([other], [], { cycles: 2 })).toEqual([
      'any 5 h by 2027-12-16 for other 0: other 5.0',
      'any 5 h by 2029-12-16 from 2028-01-16 for other 1: other 5.0',
    ])
  })

  test('is fixed to a part where the choice could leave another certification short', () => {
    const parts = [leaf('a', { min: '3', max: '3', takes: ['course'] }), leaf('b', { min: '2', max: '2', takes: ['quiz'] })]
    const strict = hourly('strict', group('all', { min: '5', max: '5' }, parts))
    expect(fillers([strict])).toEqual(['part 3 h by 2027-12-16 for strict 0: strict 3.0', 'part 2 h by 2027-12-16 for strict 0: strict 2.0'])
    expect(fillers([other, { ...strict, expiresOn: day('2028-06-15') }])).toEqual([
      'any 5 h by 2027-12-16 for other 0: other 5.0 strict 3.0 under a',
      'part 2 h by 2028-05-16 for strict 0: strict 2.0',
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { formatAmount } from '../../../src/domain/values/amount'
import { countCycle, countOf, insideOf, leafCounts, surplusCredit, surplusOf } from '../../../src/domain/counting/counting'
import type { Certification } from '../../../src/domain/records/credential'
import { compareCourses, type Course } from '../../../src/domain/records/course'
import { amount, awarded, ces, course, cpr, cpt, day, pes } from '../../support/portfolio'

const count = (courses: readonly Course[], certification: Certification = cpt()) => countCycle(certification, courses.toSorted(compareCourses))

/** "1.9 of 2.0, 0.1 needed" */
function bar(courses: readonly Course[]): string {
  const { progress, required, needed } = count(courses)
  return `${formatAmount(progress)} of ${formatAmount(required)}, ${formatAmount(needed)} needed`
}

const online = (id: string, worth = '0.1', on = '2026-03-01') => course({ id, worth, on })

describe('the story of one NASM-CPT cycle', () => {
  test('begins at zero, with education and CPR to do', () => {
    expect(bar([])).toBe('0.0 of 2.0, 2.0 needed')
    expect(leafCounts(count([]).root).map(({ requirement, needed }) => [requirement.label, formatAmount(needed)])).toEqual([
      ['Education', '1.9'],
      ['CPR/AED', '0.1'],
    ])
  })

  test('the CES alone is 1.9 of 2.0, with the CPR class missing', () => {
    expect(bar([ces()])).toBe('1.9 of 2.0, 0.1 needed')
  })

  test('the PES after it adds nothing in the same cycle', () => {
    expect(bar([ces(), pes()])).toBe('1.9 of 2.0, 0.1 needed')
    expect(count([ces(), pes()]).courses[1]).toMatchObject({
      award: amount('1.9'),
      counted: amount('0'),
      surplus: amount('1.9'),
      reason: { kind: 'limit', label: 'Education', max: amount('1.9') },
    })
  })

  test('the CPR class completes it', () => {
    expect(bar([ces(), pes(), cpr()])).toBe('2.0 of 2.0, 0.0 needed')
  })

  test('the CPR class alone is 0.1', () => {
    expect(bar([cpr()])).toBe('0.1 of 2.0, 1.9 needed')
  })
})

describe('the cached count', () => {
  const [certification, courses] = [cpt(), [ces()]]
  const first = countCycle(certification, courses)

  test('is reused for the same courses', () => {
    expect(countCycle(certification, courses)).toBe(first)
  })

  test('is not used for other courses or another certification', () => {
    expect(countCycle(certification, [...courses, cpr()]).progress).toBe(amount('2.0'))
    expect(countCycle(cpt({ certifiedOn: day('2026-06-01') }), courses).progress).toBe(amount('0'))
    expect(countCycle(certification, courses)).toBe(first)
  })
})

describe('what counts toward a NASM-CPT', () => {
  test('ten courses of 0.1 are exactly 1.0', () => {
    expect(bar(Array.from({ length: 10 }, (_, index) => online(`c${index}`)))).toBe('1.0 of 2.0, 1.0 needed')
  })

  test('two CPR classes count once', () => {
    const second = { ...cpr(), id: online('cpr2').id, completedOn: day('2027-09-10') }
    expect(bar([cpr(), second])).toBe('0.1 of 2.0, 1.9 needed')
    expect(count([cpr(), second]).courses.map(({ counted }) => formatAmount(counted))).toEqual(['0.1', '0.0'])
    expect(count([cpr(), second]).courses[1]?.reason).toEqual({
      kind: 'limit',
      label: 'CPR/AED',
      max: amount('0.1'),
      per: 'cycle',
      isWhole: false,
      keptFor: null,
    })
  })

  test('no amount of education replaces the CPR class', () => {
    expect(bar([ces(), pes(), online('more', '20')])).toBe('1.9 of 2.0, 0.1 needed')
  })

  test('no number of CPR classes replaces education', () => {
    expect(bar([course({ category: 'cpr', worth: '2' })])).toBe('0.1 of 2.0, 1.9 needed')
  })

  test('the last course counts as far as it fits, and names the limit', () => {
    const [, last] = count([online('first', '1.5', '2026-02-01'), online('last', '1', '2026-02-02')]).courses
    expect(last).toMatchObject({ counted: amount('0.4'), surplus: amount('0.6'), reason: { kind: 'limit', label: 'Education', max: amount('1.9') } })
  })

  test('once everything is complete, one more course names the limit of its own part', () => {
    const [, , late] = count([ces(), cpr(), online('late', '0.5', '2026-12-01')]).courses
    expect(late).toMatchObject({ counted: amount('0'), reason: { label: 'Education' } })
  })

  test('a course that exactly fills the limit counts in full, with nothing to explain', () => {
    expect(count([ces()]).courses[0]).toMatchObject({ counted: amount('1.9'), surplus: amount('0'), reason: null })
  })

  test('the course completed first counts first, whatever order they were logged in', () => {
    expect(count([pes(), ces()]).courses.map(({ course: { title }, counted }) => [title, formatAmount(counted)])).toEqual([
      ['CES', '1.9'],
      ['PES', '0.0'],
    ])
  })

  test('of two courses on the same day, the one logged first counts first', () => {
    const [early, late] = [online('a', '1.9'), online('b', '1.9')]
    expect(count([late, early]).courses.map(({ course: { id }, counted }) => [id, formatAmount(counted)])).toEqual([
      ['a', '1.9'],
      ['b', '0.0'],
    ])
  })

  test('a course without credit for this certification is not in its list', () => {
    expect(count([course({ worth: { other: '8' } }), course({ worth: {} })]).courses).toEqual([])
  })

  test('a course counts what it gives this certification, not what it gives another', () => {
    expect(bar([course({ worth: { other: '8', cpt: '0.3' } })])).toBe('0.3 of 2.0, 1.7 needed')
  })
})

describe('the days of a cycle from January 15, 2026 to January 15, 2028', () => {
  test.each([
    ['the first day', '2026-01-15'],
    ['the day before expiry', '2028-01-14'],
    ['the expiry day', '2028-01-15'],
    ['the day after expiry, in the late window', '2028-01-16'],
    ['the 90th day after expiry', '2028-04-14'],
  ])('a course completed on %s counts', (_, on) => {
    expect(count([online('c', '0.5', on)]).courses[0]).toMatchObject({ counted: amount('0.5'), surplus: amount('0'), reason: null })
  })

  test.each([
    ['the day before the first is too early', '2026-01-14', 'tooEarly'],
    ['the 91st day after expiry is too late', '2028-04-15', 'tooLate'],
    ['years before is too early', '2019-05-03', 'tooEarly'],
    ['years after is too late', '2031-05-03', 'tooLate'],
  ])('a course completed on %s', (_, on, kind) => {
    expect(count([online('c', '0.5', on)]).courses[0]).toMatchObject({ counted: amount('0'), surplus: amount('0.5'), reason: { kind } })
    expect(bar([online('c', '0.5', on)])).toBe('0.0 of 2.0, 2.0 needed')
  })

  test('without a late window, the expiry is the last day', () => {
    const strict = cpt({ rule: { ...cpt().rule, lateWindow: null } })
    expect(count([online('c', '0.5', '2028-01-15')], strict).progress).toBe(amount('0.5'))
    expect(count([online('c', '0.5', '2028-01-16')], strict).courses[0]?.reason).toEqual({ kind: 'tooLate' })
  })

  test('a course outside the cycle uses up none of the limit', () => {
    const early = online('early', '1.9', '2026-01-14')
    expect(count([early, ces()]).courses.map(({ counted }) => formatAmount(counted))).toEqual(['0.0', '1.9'])
  })
})

describe('courses on other days', () => {
  const early = course({ id: 'early', on: '2026-01-14', worth: '0.5' })
  const late = course({ id: 'late', on: '2028-04-15', worth: '0.5' })
  const listed = (...taken: readonly Course[]) => countCycle(cpt(), taken).courses.map(({ course: { id } }) => id)

  test('are listed before and after those of the cycle', () => {
    expect(listed(early, ces(), late)).toEqual(['early', 'ces', 'late'])
    expect(listed(ces(), late)).toEqual(['ces', 'late'])
    expect(listed(early, late)).toEqual(['early', 'late'])
    expect(listed(early, ces())).toEqual(['early', 'ces'])
  })

  test('count nothing, and say why', () => {
    const of = (taken: Course, certification = cpt()) => countOf(certification, countCycle(certification, [taken]), taken)
    expect(of(early)).toMatchObject({ counted: 0, surplus: amount('0.5'), reason: { kind: 'tooEarly' } })
    expect(of(late)).toMatchObject({ counted: 0, surplus: amount('0.5'), reason: { kind: 'tooLate' } })
    expect(of({ ...late, awards: [] })).toBeNull()
    const renewal = { renewedOn: day('2026-01-14'), start: day('2024-01-15'), expiry: day('2026-01-14'), nextStart: day('2026-01-15') }
    const credited = [{ courseId: early.id, title: early.title, completedOn: early.completedOn, amount: amount('0.5') }]
    const closed = cpt({ renewals: [{ ...renewal, fee: null, rule: cpt().rule, ruleEdited: false, credited, carried: [] }] })
    expect(of(early, closed)).toMatchObject({ counted: 0, reason: { kind: 'credited', expiry: '2026-01-14' } })
    expect(countCycle(closed, [early]).courses).toMatchObject([{ reason: { kind: 'credited' } }])
  })
})

test('what the issuer rejected is no surplus credit', () => {
  const rejected = awarded(course({ id: 'rejected', worth: '0.5' }), { submission: { state: 'rejected', on: null } })
  expect(surplusCredit(countCycle(cpt(), [rejected, ces(), pes()]))).toBe(amount('1.9'))
  expect(surplusCredit(countCycle(cpt(), [rejected]))).toBe(0)
})

test('surplus is kept separate from courses outside the cycle', () => {
  const counted = count([online('early', '1', '2026-01-14'), ces(), pes(), cpr(), online('late', '1', '2028-04-15')])
  expect(surplusOf(counted).map(({ course: { title } }) => title)).toEqual(['PES'])
  expect(insideOf(counted).map(({ course: { title } }) => title)).toEqual(['CES', 'PES', 'CPR/AED'])
  expect(counted.courses.map(({ course: { id }, reason }) => [id, reason?.kind])).toEqual([
    ['early', 'tooEarly'],
    ['ces', undefined],
    ['pes', 'limit'],
    ['cpr', undefined],
    ['late', 'tooLate'],
  ])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categories } from '../../../src/domain/rule/category'
import { submissionStates } from '../../../src/domain/records/course'
import { creditsOf } from '../../../src/domain/counting/courseCredit'
import { courseOrders } from '../../../src/domain/search/courseList'
import { courseListAddress, viewToQuery } from '../../../src/domain/search/courseAddress'
import { queryToView } from '../../../src/domain/search/courseQuery'
import {
  activeFilters,
  countings,
  coursesInView,
  type CourseView,
  cyclesOf,
  totalsOf,
  wholeView,
  withFilter,
  withoutFilter,
  yearsOf,
} from '../../../src/domain/search/courseView'
import { withProofs } from '../../../src/domain/records/proof'
import { anyCertification, anyCourses, anyDay } from '../arbitraries'
import {
  amount,
  awarded,
  ces,
  course,
  courseId,
  cpr,
  cpt,
  credentialId,
  day,
  ownCertification,
  pes,
  portfolio,
  renewal,
} from '../../support/portfolio'
import { proof } from '../../support/proofs'

const past = {
  renewedOn: day('2026-01-10'),
  fee: null,
  start: day('2024-01-15'),
  expiry: day('2026-01-14'),
  nextStart: day('2026-01-15'),
  rule: cpt().rule,
  ruleEdited: false,
  credited: [{ courseId: courseId('old'), title: 'Old', completedOn: day('2025-02-01'), amount: amount('0.5') }],
  carried: [],
}
const old = course({ id: 'old', title: 'Old', on: '2025-02-01', worth: '0.5', hours: '5', cost: '80' })
const late = course({ id: 'late', title: 'Left over', on: '2025-03-01', worth: '0.2' })
const yoga = {
  ...course({ id: 'yoga', title: 'Yoga', on: '2026-02-01', category: 'other', hours: '1.5', cost: '19.90' }),
  ...withProofs([proof('a')]),
}
const both = course({ id: 'both', title: 'Both', on: '2026-03-01', worth: { cpt: '0.1', own: '1' } })
const sent = awarded(cpr(), { submission: { state: 'sent', on: null } })
const courses = [old, late, yoga, both, ces(), pes(), sent]
const held = portfolio({ credentials: [cpt({ renewals: [past] }), ownCertification()], courses })
const credits = creditsOf(held)

const shown = (part: Partial<CourseView>) => coursesInView(courses, credits, { ...wholeView, order: 'oldest', ...part }).map(({ id }) => id)

describe('what a view shows', () => {
  test.each<[string, Partial<CourseView>, readonly string[]]>([
    ['everything', {}, ['old', 'late', 'yoga', 'both', 'ces', 'pes', 'cpr']],
    ['courses with credit for a credential', { credential: credentialId('own') }, ['both']],
    ['its running cycle', { credential: credentialId('cpt'), cycle: 'running' }, ['both', 'ces', 'pes', 'cpr']],
    ['a past cycle, including what it did not credit', { credential: credentialId('cpt'), cycle: day('2026-01-14') }, ['old', 'late']],
    ['nothing for an unknown cycle', { credential: credentialId('cpt'), cycle: day('2020-01-14') }, []],
    ['nothing for an unknown credential', { credential: credentialId('gone') }, []],
    ['a category', { category: 'cpr' }, ['cpr']],
    ['a year', { year: '2025' }, ['old', 'late']],
    ['courses without a certificate', { proofMissing: true }, ['old', 'late', 'both', 'ces', 'pes', 'cpr']],
    ['what counts in full somewhere, past cycles included', { counting: 'full' }, ['old', 'both', 'cpr']],
    ['what counts at all', { counting: 'some' }, ['old', 'both', 'ces', 'cpr']],
    ['what does not count in full somewhere', { counting: 'notFull' }, ['late', 'ces', 'pes']],
    ['what counts in part', { counting: 'part' }, ['ces']],
    ['what counts nowhere', { counting: 'none' }, ['late', 'yoga', 'pes']],
    ['what has been sent', { submission: 'sent' }, ['cpr']],
    [
      'what has not been sent, for one credential',
      { credential: credentialId('cpt'), cycle: 'running', submission: 'notSent' },
      ['both', 'ces', 'pes'],
    ],
    ['all filters together', { category: 'specialization', year: '2026', counting: 'none', search: 'pes' }, ['pes']],
  ])('%s', (_what, part, expected) => {
    expect(shown(part)).toEqual(expected)
  })

  test('what counts in part, even if it is only a hundredth', () => {
    const some = [awarded(ces(), { amount: amount('1.89') }), pes()]
    const given = creditsOf(portfolio({ credentials: [cpt()], courses: some }))
    expect(coursesInView(some, given, { ...wholeView, counting: 'part' }).map(({ id }) => id)).toEqual(['pes'])
  })
})

test('the years and cycles to choose from are the latest first', () => {
  expect(yearsOf(courses)).toEqual(['2026', '2025'])
  expect(cyclesOf(cpt({ renewals: [renewal({ expiry: day('2024-01-14') }), past] }))).toEqual(['running', '2026-01-14', '2024-01-14'])
})

describe('changing a view', () => {
  const chosen: CourseView = { ...wholeView, credential: credentialId('cpt'), cycle: 'running', year: '2026', search: '  ' }

  test('changing the credential clears its cycle', () => {
    expect(withoutFilter(chosen, 'credential')).toEqual({ ...wholeView, year: '2026', search: '  ' })
    expect(withFilter(chosen, { credential: credentialId('own') }).cycle).toBeNull()
  })

  test('changing another filter keeps the cycle', () => {
    expect(withFilter(chosen, { year: null }).cycle).toBe('running')
  })

  test('only what can leave out courses is an active filter', () => {
    expect(activeFilters(chosen)).toEqual(['credential', 'cycle', 'year'])
    expect(activeFilters({ ...wholeView, order: 'title' })).toEqual([])
  })
})

describe('totals', () => {
  test('are for the courses shown: number, hours, cost, and each certification’s awarded and counted credit', () => {
    const { credit, ...rest } = totalsOf(courses, credits)
    expect(rest).toEqual({ number: 7, hours: 650, cost: 9990 })
    expect(credit.map(({ certification, ...sums }) => ({ name: certification.name, ...sums }))).toEqual([
      { name: 'NASM-CPT', awarded: 470, counted: 250 },
      { name: 'Kettlebell Coach', awarded: 100, counted: 100 },
    ])
  })

  test('leave out a certification the courses give nothing', () => {
    expect(totalsOf([yoga], credits).credit).toEqual([])
    const tiny = [course({ worth: '0.01' })]
    expect(totalsOf(tiny, creditsOf({ ...held, courses: tiny })).credit).toMatchObject([{ awarded: 1 }])
  })

  test('are the same in any order of courses', () => {
    fc.assert(
      fc.property(anyCertification, anyCourses, (certification, some) => {
        const inOrder = some.toSorted((a, b) => (a.completedOn < b.completedOn ? -1 : 1))
        const given = creditsOf(portfolio({ credentials: [certification], courses: inOrder }))
        expect(totalsOf(inOrder.toReversed(), given)).toEqual(totalsOf(inOrder, given))
      }),
    )
  })

  test('never count more than was awarded', () => {
    fc.assert(
      fc.property(anyCertification, anyCourses, (certification, some) => {
        const inOrder = some.toSorted((a, b) => (a.completedOn < b.completedOn ? -1 : 1))
        const given = creditsOf(portfolio({ credentials: [certification], courses: inOrder }))
        for (const { awarded: all, counted } of totalsOf(inOrder, given).credit) expect(counted).toBeLessThanOrEqual(all)
      }),
    )
  })
})

describe('the view in the address', () => {
  test.each<[Partial<CourseView>, string]>([
    [{}, ''],
    [{ credential: credentialId('a/b c'), cycle: 'running' }, 'credential=a%2Fb+c&cycle=running'],
    [{ credential: credentialId('cpt'), cycle: day('2026-01-14'), year: '2025' }, 'credential=cpt&cycle=2026-01-14&year=2025'],
    [{ search: 'yoga & 50% #1+1=2', order: 'title' }, 'search=yoga+%26+50%25+%231%2B1%3D2&order=title'],
    [{ credential: credentialId('cpt'), course: courseId('ces') }, 'credential=cpt&course=ces'],
    [{ category: 'cpr', counting: 'none', submission: 'notSent', proofMissing: true }, 'category=cpr&counting=none&submission=notSent&proof=missing'],
  ])('%j is “%s”, and back', (part, query) => {
    expect(viewToQuery({ ...wholeView, ...part })).toBe(query)
    expect(queryToView(query)).toEqual({ ...wholeView, ...part })
  })

  test.each([
    ['year=26'],
    ['year=20266'],
    ['category=zumba'],
    ['counting=maybe'],
    ['submission=lost'],
    ['proof=no'],
    ['order=random'],
    ['cycle=running'],
    ['credential='],
    ['course='],
    ['unknown=1&&&=&=='],
    ['__proto__=1&constructor=2'],
  ])('“%s” is ignored', (query) => {
    expect(queryToView(query)).toEqual(wholeView)
  })

  test.each([
    ['credential=cpt&cycle=2026-02-30', { credential: credentialId('cpt') }],
    ['search=50%', { search: '50%' }],
    ['search=%E0%A4', { search: '%E0%A4' }],
    ['search=a&search=b', { search: 'b' }],
  ])('“%s” is read as far as possible', (query, part) => {
    expect(queryToView(query)).toEqual({ ...wholeView, ...part })
  })

  test('is part of the address of the page', () => {
    expect(courseListAddress({ credential: credentialId('cpt'), proofMissing: true })).toBe('#/courses?credential=cpt&proof=missing')
    expect(courseListAddress({})).toBe('#/courses')
  })

  const anyView: fc.Arbitrary<CourseView> = fc
    .record({
      search: fc.string({ unit: 'grapheme' }),
      credential: fc.option(fc.string({ unit: 'grapheme', minLength: 1 }).map(credentialId)),
      cycle: fc.option(fc.oneof(fc.constant('running' as const), anyDay({ from: '1900-01-01', to: '2200-01-01' }))),
      category: fc.option(fc.constantFrom(...categories)),
      year: fc.option(fc.integer({ min: 1900, max: 2200 }).map(String)),
      counting: fc.option(fc.constantFrom(...countings)),
      submission: fc.option(fc.constantFrom(...submissionStates)),
      proofMissing: fc.boolean(),
      order: fc.constantFrom(...courseOrders),
      course: fc.option(fc.string({ unit: 'grapheme', minLength: 1 }).map(courseId)),
    })
    .map((view) => (view.credential === null ? { ...view, cycle: null } : view))

  test('every view can be restored from its address', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(queryToView(viewToQuery(view))).toEqual(view)
      }),
    )
  })

  const anyText = fc
    .array(fc.constantFrom('&', '=', '+', '%', '%E0', '%C3%A9', 'search', 'credential', 'cycle', 'running', 'year', '2026', 'é'))
    .map((parts) => parts.join(''))

  test('any text in the address gives a view, and half a surrogate pair breaks nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const view = queryToView(text)
        expect(queryToView(viewToQuery(view))).toEqual(view)
      }),
    )
    expect(viewToQuery({ ...wholeView, search: 'a\uD83D' })).toBe('search=a%uD83D')
  })
})

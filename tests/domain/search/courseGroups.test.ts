import { describe, expect, test } from 'vitest'
import { creditsOf } from '../../../src/domain/counting/courseCredit'
import { groupCourses } from '../../../src/domain/search/courseGroups'
import { coursesInView, type CourseView, wholeView } from '../../../src/domain/search/courseView'
import { amount, ces, course, courseId, cpr, cpt, credentialId, day, leaf, portfolio } from '../../support/portfolio'

const renewal = {
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
const old = course({ id: 'old', title: 'Old', on: '2025-02-01', worth: '0.5' })
const older = course({ id: 'older', title: 'Older', on: '2023-02-01', worth: '0.5' })
const yoga = course({ id: 'yoga', title: 'Yoga', on: '2025-03-01' })
const courses = [older, old, yoga, ces(), cpr()]
const credits = creditsOf(portfolio({ credentials: [cpt({ renewals: [renewal] })], courses }))

function grouped(part: Partial<CourseView>) {
  const view = { ...wholeView, ...part }
  return groupCourses(coursesInView(courses, credits, view), credits, view)
}
const idsIn = (part: Partial<CourseView>) => grouped(part).map(({ title, courses: some }) => [title.kind, ...some.map(({ id }) => id)])

describe('the courses are grouped', () => {
  test('by year, in the order of the list', () => {
    expect(idsIn({})).toEqual([
      ['year', 'cpr', 'ces'],
      ['year', 'yoga', 'old'],
      ['year', 'older'],
    ])
    expect(grouped({ order: 'oldest' }).map(({ key }) => key)).toEqual(['2023', '2025', '2026'])
  })

  test('by cycle if a certification is chosen, with what each cycle earned', () => {
    const chosen = { credential: credentialId('cpt') }
    expect(idsIn(chosen)).toEqual([
      ['cycle', 'cpr', 'ces'],
      ['cycle', 'old'],
      ['noCycle', 'older'],
    ])
    expect(
      grouped(chosen).map(({ title }) => (title.kind === 'cycle' ? [title.age, title.start, title.earned.progress, title.earned.required] : [])),
    ).toEqual([[0, '2026-01-15', 200, 200], [1, '2024-01-15', 50, 200], []])
    expect(idsIn({ ...chosen, order: 'oldest' }).map(([kind]) => kind)).toEqual(['noCycle', 'cycle', 'cycle'])
    expect(grouped(chosen).map(({ key }) => key)).toEqual(['running', '2026-01-14', 'none'])
  })

  test.each([
    ['half of it', '1', cpt().rule, 0.5],
    ['more than it required', '2.5', cpt().rule, 1],
    ['all of it', '2', cpt().rule, 1],
    ['something where nothing was required', '1', { ...cpt().rule, requirement: leaf('any', {}) }, 1],
    ['nothing where nothing was required', '0', { ...cpt().rule, requirement: leaf('any', {}) }, 1],
  ])('a past cycle that earned %s has one part', (_, units, rule, filled) => {
    const credited = renewal.credited.map((each) => ({ ...each, amount: amount(units) }))
    const past = creditsOf(portfolio({ credentials: [cpt({ renewals: [{ ...renewal, credited, rule }] })], courses: [old] }))
    const [group] = groupCourses([old], past, { credential: credentialId('cpt'), order: 'newest' })
    expect(group?.title.kind === 'cycle' ? group.title.earned.parts : null).toEqual([{ key: rule.requirement.id, share: 1, filled, planned: 0 }])
  })

  test('not at all if they are sorted by name', () => {
    expect(idsIn({ order: 'title' })).toEqual([['sorted', 'ces', 'cpr', 'old', 'older', 'yoga']])
  })

  test('even if there are none', () => {
    expect(grouped({ search: 'zumba' })).toEqual([])
    expect(grouped({ search: 'zumba', order: 'title' })).toEqual([])
    expect(idsIn({ search: 'yoga' })).toEqual([['year', 'yoga']])
    expect(idsIn({ search: 'old', credential: credentialId('cpt') })).toEqual([
      ['cycle', 'old'],
      ['noCycle', 'older'],
    ])
  })
})

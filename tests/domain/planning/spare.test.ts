import { expect, test } from 'vitest'
import { entriesOf } from '../../../src/domain/planning/entries'
import { asOne } from '../../../src/domain/planning/filler'
import { isBeyond } from '../../../src/domain/planning/unneeded'
import { isMostlySpare, withoutSpare } from '../../../src/domain/planning/spare'
import type { Taken } from '../../../src/domain/planning/taken'
import type { Course, PlannedCourse } from '../../../src/domain/records/course'
import { amount, ces, course, courseId, cpr, cpt, credentialId, day, ownCertification, planned } from '../../support/portfolio'
import { planContext, taken } from '../../support/taken'

const held = [cpt()]
const plan = (id: string, on: string, worth: string) => planned({ id, title: id, on, worth })
const shared = (id: string, on: string, worth: string, own: string) => planned({ id, title: id, on, worth: { cpt: worth, own } })
const known = (course: PlannedCourse, changes: Partial<Taken> = {}) => {
  const one = taken([course], held)
  return { ...one, candidate: { ...one.candidate, planned: null }, ...changes }
}

/** "a b+c": what's left of each, course by course. */
const left = (all: readonly Taken[], done: readonly Course[] = [], certifications = held) =>
  withoutSpare(all, done, planContext(certifications))
    .map(({ courses }) => courses.map(({ id }) => id).join('+'))
    .join(' ')

test('a known course is dropped if nothing is missing without it, the latest first', () => {
  const [a, b, c] = [known(plan('a', '2027-03-01', '1.5')), known(plan('b', '2027-04-01', '0.5')), known(plan('c', '2027-05-01', '0.5'))]
  expect([left([a, b, c]), left([c, b, a]), left([a, b]), left([b, c])]).toEqual(['a b', 'b a', 'a b', 'b c'])
  expect([left([a], [ces()]), left([a], [cpr()])]).toEqual(['', 'a'])
  expect(left([b, a, known(plan('d', '2027-06-01', '0.1'))])).toBe('b a')
})

test('a course that counts in full somewhere stays, even if nothing is missing without it', () => {
  const [early, all] = [known(plan('early', '2027-02-01', '0.4')), known(plan('all', '2027-03-01', '1.9'))]
  expect([left([early, all]), left([early, known(plan('most', '2027-03-01', '1.89'))])]).toEqual(['early all', 'early most'])
})

test('a course that counts in part is dropped if others fill what it leaves', () => {
  const both = [...held, ownCertification()]
  const [most, some, more] = [
    known(plan('most', '2027-03-01', '1.8')),
    known(plan('some', '2027-04-01', '0.11')),
    known(shared('more', '2027-05-01', '0.4', '1')),
  ]
  expect(left([most, some, more], [], both)).toBe('most more')
  const own = [plan('most', '2027-03-01', '1.7'), plan('some', '2027-04-01', '0.4'), shared('more', '2027-05-01', '0.4', '1')]
  expect(
    left(
      own.map((each) => taken([each], both)),
      [],
      both,
    ),
  ).toBe('most some more')
})

test('a course that is surplus for one certification stays if it counts in full for another', () => {
  const both = [...held, ownCertification()]
  const [early, late] = [known(shared('early', '2027-03-01', '0.4', '1')), known(shared('late', '2027-04-01', '0.4', '3'))]
  expect(left([early, late], [ces()], both)).toBe('early late')
})

test('a course stays if one of several certifications needs it', () => {
  const both = [...held, ownCertification()]
  expect(left([known(shared('a', '2027-03-01', '0.4', '3.5'))], [ces()], both)).toBe('a')
})

test('one that gives a card stays', () => {
  expect(left([known(plan('a', '2027-03-01', '1.5'), { renews: ['cpr'] })], [ces()])).toBe('a')
})

test('a planned course stays unless it’s mostly surplus, too', () => {
  const [a, half, more] = [
    taken([plan('a', '2027-03-01', '1.5')], held),
    taken([plan('half', '2027-04-01', '0.8')], held),
    taken([plan('more', '2027-04-01', '0.81')], held),
  ]
  expect([left([a, half]), left([a, more])]).toEqual(['a half', 'a more'])
  expect(left([a, half], [course({ worth: '0.4' })])).toBe('a')
  expect(left([half, taken([plan('all', '2027-05-01', '1.9')], held)])).toBe('half all')
})

test('of several courses that are one, some can go', () => {
  const some = known(plan('a', '2027-03-01', '1.9'), {
    courses: taken([plan('a', '2027-03-01', '1.9'), plan('b', '2027-04-01', '0.5')], held).courses,
  })
  const [rest] = withoutSpare([some], [], planContext(held))
  expect(rest?.courses.map(({ id }) => id)).toEqual(['a'])
  expect(rest?.candidate.awards).toEqual([{ credentialId: 'cpt', amount: amount('1.9') }])
})

test('a course is mostly spare if more of it is surplus than counts, wherever it counts', () => {
  const spare = (worth: string, done: string) => {
    const one = taken([planned({ id: 'one', on: '2027-03-01', worth: { cpt: worth, own: '1' } })], held)
    return isMostlySpare(courseId('one'), entriesOf([one], [course({ worth: done })], planContext(held)))
  }
  expect([spare('1', '1.4'), spare('1', '1.41'), spare('1', '1.9'), spare('1', '0')]).toEqual([false, true, true, false])
  expect(isMostlySpare(courseId('none'), new Map())).toBe(true)
  const both = [...held, ownCertification()]
  const shared = taken([planned({ id: 'one', on: '2027-03-01', worth: { cpt: '1', own: '1' } })], both)
  expect(isMostlySpare(courseId('one'), entriesOf([shared], [ces()], planContext(both)))).toBe(false)
})

test('several courses as one have all their hours and credit', () => {
  const a = course({ id: 'a', provider: 'NASM', category: 'quiz', hours: '2', worth: { cpt: '0.2' } })
  const b = course({ id: 'b', provider: 'ACE', hours: '3', worth: { cpt: '0.3', own: '0.5' } })
  expect(asOne([a, b])).toMatchObject({ provider: 'NASM', category: 'quiz', contactHours: 500, hours: 500, cost: null, planned: null })
  expect(asOne([a, b]).awards).toEqual([
    { credentialId: 'cpt', amount: 50 },
    { credentialId: 'own', amount: 50 },
  ])
  expect(asOne([a, b]).estimated).toEqual(new Set(['own']))
  expect(asOne([a, { ...b, contactHours: null }])).toMatchObject({ contactHours: null, hours: 200 })
  expect(asOne([])).toMatchObject({ provider: '', category: 'course', hours: 0, awards: [] })
})

test.each([
  ['2028-04-14', { cpt: '1' }, 1, false],
  ['2028-04-15', { cpt: '1' }, 1, true],
  ['2028-04-15', { cpt: '1' }, 2, false],
  ['2028-04-15', {}, 1, false],
  ['2028-04-15', { other: '1' }, 1, false],
  ['2028-04-15', { cpt: '1', own: '1' }, 1, true],
  ['2028-04-15', { cpt: '1', later: '1' }, 1, false],
])('planned for %s for %j, with %d cycles, whether a course lies beyond the plan is %s', (on, worth, cycles, expected) => {
  const later = cpt({ id: credentialId('later'), certifiedOn: null, expiresOn: day('2028-06-01') })
  const context = planContext([cpt(), ownCertification(), later], {}, { cycles })
  expect(isBeyond(planned({ on, worth }), context)).toBe(expected)
})

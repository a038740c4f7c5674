import { expect, test } from 'vitest'
import type { Certification } from '../../../src/domain/records/credential'
import { takenBefore } from '../../../src/domain/forms/takenBefore'
import { ces, course, cpr, cpt, day, ownCertification, portfolio } from '../../support/portfolio'

const held = portfolio({ credentials: [cpt()], courses: [course({ id: 'old', title: 'PES', on: '2022-05-30' }), ces()] })
const typed = (title: string, category: 'specialization' | 'cpr' | 'quiz' = 'specialization') => ({ title, category })

test('a course is found under any of its names, with whether it counted', () => {
  expect(takenBefore(typed('Performance Enhancement Specialization (PES)'), held, null)).toMatchObject({
    course: { completedOn: '2022-05-30' },
    hasCounted: false,
  })
  expect(takenBefore(typed(' corrective exercise  specialization'), held, null)).toMatchObject({ course: { title: 'CES' }, hasCounted: true })
})

test('another course, an empty title and the course being edited are not repeats', () => {
  expect(takenBefore(typed('Kettlebells'), held, null)).toBeNull()
  expect(takenBefore(typed(' '), portfolio({ courses: [course({ title: ' ' })] }), null)).toBeNull()
  expect(takenBefore(typed('PES'), held, course({ id: 'old', title: 'PES' }))).toBeNull()
})

test('what is new each time may be taken again', () => {
  const again = portfolio({ courses: [course({ id: 'class', title: 'CPR/AED' }), course({ id: 'quiz', title: 'NSCA quiz' })] })
  expect(takenBefore(typed('CPR/AED', 'cpr'), again, null)).toBeNull()
  expect(takenBefore(typed('NSCA quiz', 'quiz'), again, null)).toBeNull()
})

test('of many courses, the one before the edited one is found', () => {
  const last = course({ id: 'last', title: 'PES', on: '2026-04-01' })
  const between = Array.from({ length: 130 }, (_, index) => course({ id: `c${index}`, title: `Course ${index}`, on: '2026-03-01' }))
  const courses = [course({ id: 'first', title: 'PES', on: '2026-02-01' }), ...between, last]
  expect(takenBefore(typed('PES'), portfolio({ courses }), last)?.course.id).toBe('first')
})

test('a course has counted if one certification counted some of it, or credited it before', () => {
  const seminar = course({ id: 'seminar', title: 'Seminar', on: '2026-05-03', worth: { cpt: '0.01' } })
  const others = [ces(), cpr()]
  const own = ownCertification()
  const counted = (credentials: readonly Certification[], courses = [seminar, ...others]) =>
    takenBefore({ title: 'Seminar', category: 'course' }, portfolio({ credentials, courses }), null)?.hasCounted
  expect([counted([own, cpt()]), counted([own]), counted([])]).toEqual([true, false, false])
  // The CES fills the part before it.
  expect(counted([cpt()], [ces(), { ...seminar, completedOn: day('2026-06-01') }, cpr()])).toBe(false)
})

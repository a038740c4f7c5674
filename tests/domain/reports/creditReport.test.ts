import { expect, test } from 'vitest'
import { renewed } from '../../../src/domain/counting/renewing'
import type { Course } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import { creditReport } from '../../../src/domain/reports/creditReport'
import { awarded, ces, course, cpt, day, portfolio } from '../../support/portfolio'

const closing = { renewedOn: day('2028-01-10'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }

const rowsOf = (certification: Certification, courses: readonly Course[]) =>
  creditReport(portfolio({ credentials: [certification], courses })).map(({ cycle, title, award, counted, surplus, count }) => [
    cycle.expiry,
    title,
    award,
    counted,
    surplus,
    count?.course.reason?.kind ?? null,
  ])

const large = course({ id: 'large', title: 'Large', on: '2026-05-03', category: 'specialization', worth: '2.2' })
const later = course({ id: 'later', title: 'Later', on: '2028-05-03', category: 'specialization', worth: '1.0' })

test('after a renewal, a course shows what it counted in the closed cycle', () => {
  expect(rowsOf(renewed(cpt(), { courses: [large] }, closing), [large, later])).toEqual([
    ['2028-01-15', 'Large', 220, 190, 30, 'limit'],
    ['2030-01-15', 'Later', 100, 100, 0, null],
  ])
})

test('a course deleted since still shows what it counted', () => {
  expect(rowsOf(renewed(cpt(), { courses: [large] }, closing), [later])).toEqual([
    ['2028-01-15', 'Large', 190, 190, 0, null],
    ['2030-01-15', 'Later', 100, 100, 0, null],
  ])
})

test('what does not count at all is no surplus', () => {
  const before = course({ id: 'before', title: 'Before', on: '2025-05-03', category: 'specialization', worth: '1.0' })
  const rejected = awarded({ ...ces(), title: 'Rejected' }, { submission: { state: 'rejected', on: null } })
  expect(rowsOf(cpt(), [before, rejected])).toEqual([
    ['2028-01-15', 'Before', 100, 0, 0, 'tooEarly'],
    ['2028-01-15', 'Rejected', 190, 0, 0, 'rejected'],
  ])
})

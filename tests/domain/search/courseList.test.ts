import { describe, expect, test } from 'vitest'
import { type CourseOrder, listCourses } from '../../../src/domain/search/courseList'
import { course } from '../../support/portfolio'

const courses = [
  { ...course({ id: 'a', on: '2026-01-20', title: 'Webinar 10', provider: 'NASM' }), number: 'CEP-7781', note: 'Paid by the studio' },
  course({ id: 'b', on: '2026-03-01', title: 'webinar 9', provider: 'ACE' }),
  course({ id: 'c', on: '2026-05-03', title: 'Atelier Équilibre', provider: 'Institut' }),
  course({ id: 'd', on: '2026-06-01', title: 'Webinar 10', provider: 'ACE' }),
]

const listed = (search: string, order: CourseOrder = 'oldest') => listCourses(courses, search, order).map(({ id }) => id)

describe('searching the courses', () => {
  test.each([
    ['', ['a', 'b', 'c', 'd']],
    ['   ', ['a', 'b', 'c', 'd']],
    ['webinar', ['a', 'b', 'd']],
    ['WEBINAR ace', ['b', 'd']],
    ['ace webinar', ['b', 'd']],
    ['10 nasm', ['a']],
    ['équil', ['c']],
    ['cep-7781', ['a']],
    ['webinar studio', ['a']],
    ['yoga', []],
    ['webinar yoga', []],
  ])('“%s” finds %j', (search, expected) => {
    expect(listed(search)).toEqual(expected)
  })
})

describe('the order of the courses', () => {
  test.each<[CourseOrder, string[]]>([
    ['oldest', ['a', 'b', 'c', 'd']],
    ['newest', ['d', 'c', 'b', 'a']],
    ['title', ['c', 'b', 'd', 'a']],
    ['titleDown', ['d', 'a', 'b', 'c']],
    ['provider', ['d', 'b', 'c', 'a']],
    ['providerDown', ['a', 'c', 'd', 'b']],
  ])('%s: numbers sort as numbers, case is ignored, ties are newest first', (order, expected) => {
    expect(listed('', order)).toEqual(expected)
  })

  test('sorting does not mutate the list', () => {
    listed('', 'newest')
    listed('', 'title')
    expect(listed('')).toEqual(['a', 'b', 'c', 'd'])
  })
})

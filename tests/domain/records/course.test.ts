import { expect, test } from 'vitest'
import { awardFor, compareCourses } from '../../../src/domain/records/course'
import { amount, course, credentialId } from '../../support/portfolio'

test('a course has one amount for each of its credentials, and none for others', () => {
  const specialist = course({ worth: { cpt: '1.9', ace: '8' } })
  expect(awardFor(specialist, credentialId('cpt'))).toBe(amount('1.9'))
  expect(awardFor(specialist, credentialId('ace'))).toBe(amount('8'))
  expect(awardFor(specialist, credentialId('issa'))).toBeNull()
})

test('courses are in completion order, and on the same day in the order logged', () => {
  const [january, morning, evening] = [
    course({ id: 'c', on: '2026-01-20' }),
    course({ id: 'a', on: '2026-05-03' }),
    course({ id: 'b', on: '2026-05-03' }),
  ]
  expect([evening, morning, january].sort(compareCourses)).toEqual([january, morning, evening])
  expect(compareCourses(morning, morning)).toBe(0)
})

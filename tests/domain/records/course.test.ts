import { expect, test } from 'vitest'
import { awardFor, compareCourses, type Course } from '../../../src/domain/records/course'
import { awardedTo, changedCourses } from '../../../src/domain/records/courseShelves'
import { duplicateKey } from '../../../src/domain/records/duplicateKey'
import { amount, course, credentialId, planned } from '../../support/portfolio'

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

test('a certification’s courses are those with an award for it, each once, whatever changes', () => {
  const ids = (courses: Parameters<typeof awardedTo>[0], to: string) =>
    awardedTo(courses, credentialId(to)).flatMap((piece) => piece.map(({ id }) => id))
  const doubled = (record: Course): Course => ({ ...record, awards: [...record.awards, ...record.awards] })
  const twice = doubled(course({ id: 'twice', on: '2026-03-02', worth: '1.9' }))
  const courses = [course({ id: 'one', worth: '1' }), twice, doubled(course({ id: 'other', on: '2026-03-03', worth: { ace: '1' } }))]
  expect([ids(courses, 'cpt'), ids(courses, 'ace')]).toEqual([['one', 'twice'], ['other']])
  const moved = changedCourses(courses, course({ id: 'one', worth: '1' }), course({ id: 'one', on: '2026-03-04', worth: { ace: '1' } }))
  expect([ids(moved, 'cpt'), ids(moved, 'ace')]).toEqual([['twice'], ['other', 'one']])
})

test('two courses look alike with the same title, day and amounts, whoever gets the credit', () => {
  const key = duplicateKey(course({ worth: { cpt: '1.9', ace: '12' } }))
  expect(duplicateKey(course({ id: 'x', title: 'WEBINAR', worth: { issa: '12', nasm: '1.9' } }))).toBe(key)
  const others = [course({ on: '2026-03-02' }), course(), course({ worth: '1.9' }), planned({ on: '2026-03-03' }), planned({ on: '2026-03-04' })]
  expect(new Set([key, ...others.map(duplicateKey)]).size).toBe(6)
})

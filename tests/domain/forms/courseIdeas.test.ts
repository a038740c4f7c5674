import { expect, test } from 'vitest'
import { courseIdeas } from '../../../src/domain/forms/courseIdeas'
import { certificationAsking, ces, course, courseId, cpr, cpt, day, leaf, portfolio } from '../../support/portfolio'

const today = day('2026-11-20')
const titlesOf = (ideas: readonly { readonly draft: { readonly title: string } }[]) => ideas.map(({ draft }) => draft.title)

test('a CPR/AED class comes first if it is missing, then the courses that earn most', () => {
  const { closing, recent } = courseIdeas(portfolio({ credentials: [cpt()] }), today)
  expect(titlesOf(closing)).toEqual(['CPR/AED', 'Corrective Exercise Specialization (CES)', 'Performance Enhancement Specialization (PES)'])
  expect(closing.map(({ impact }) => impact?.gain)).toEqual([10, 190, 190])
  expect(recent).toEqual([])
})

test('what is full or was taken is not suggested, and a complete cycle needs nothing', () => {
  expect(titlesOf(courseIdeas(portfolio({ credentials: [cpt()], courses: [ces()] }), today).closing)).toEqual(['CPR/AED'])
  expect(courseIdeas(portfolio({ credentials: [cpt()], courses: [ces(), cpr()] }), today).closing).toEqual([])
})

test('a hundredth that is missing is enough; without a certification, nothing is missing', () => {
  const asking = certificationAsking(leaf('any', { min: '0.01' }))
  expect(courseIdeas(portfolio({ credentials: [asking] }), today).closing.map(({ impact }) => impact?.gain)).toEqual([1, 1, 1])
  expect(courseIdeas(portfolio(), today).closing).toEqual([])
})

test('what was taken in an earlier cycle is not suggested again, under any of its names', () => {
  const earlier = portfolio({ credentials: [cpt()], courses: [course({ title: 'PES', on: '2022-05-30', category: 'specialization' })] })
  expect(titlesOf(courseIdeas(earlier, today).closing)).toEqual([
    'CPR/AED',
    'Corrective Exercise Specialization (CES)',
    'TBMM Corrective Exercise Specialist (TBMM-CES)',
  ])
})

test('the last two logged courses are recent, each title once, without samples', () => {
  const courses = [
    course({ id: 'c', title: 'Workshop', provider: 'Strong Gym', worth: '0.1' }),
    course({ id: 'd', title: 'workshop', worth: '0.2' }),
    course({ id: 'a', title: 'First' }),
    course({ id: 'b', title: 'Second' }),
    course({ id: 'sample-x', title: 'Sample' }),
  ]
  const { recent } = courseIdeas(portfolio({ credentials: [cpt()], courses }), today)
  expect(recent.map(({ last }) => last?.id)).toEqual([courseId('d'), courseId('b')])
  expect(recent[0]).toMatchObject({ draft: { title: 'workshop', completedOn: '2026-11-20' }, impact: { gain: 20 } })
})

import { expect, test } from 'vitest'
import { takenBefore } from '../../../src/domain/forms/takenBefore'
import { ces, course, cpt, portfolio } from '../../support/portfolio'

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
  expect(takenBefore(typed(' '), held, null)).toBeNull()
  expect(takenBefore(typed('PES'), held, course({ id: 'old', title: 'PES' }))).toBeNull()
})

test('what is new each time may be taken again', () => {
  const again = portfolio({ courses: [course({ id: 'class', title: 'CPR/AED' }), course({ id: 'quiz', title: 'NSCA quiz' })] })
  expect(takenBefore(typed('CPR/AED', 'cpr'), again, null)).toBeNull()
  expect(takenBefore(typed('NSCA quiz', 'quiz'), again, null)).toBeNull()
})

import { expect, test } from 'vitest'
import { withPlannedDone } from '../../../src/domain/counting/forecast'
import type { PlannedCourse } from '../../../src/domain/records/course'
import { day, planned, portfolio } from '../../support/portfolio'

test('everything planned is done on its day, except the course that is being edited', () => {
  const [one, other] = [planned({ id: 'one', on: '2027-05-01' }), planned({ id: 'other', on: '2027-06-01' })]
  const all = portfolio({ planned: [one, other] })
  const done = (except: PlannedCourse | null = null) => {
    const { courses, planned } = withPlannedDone(all, day('2027-03-15'), except)
    return [courses.map(({ id, completedOn }) => `${id} ${completedOn}`), planned.map(({ id }) => id)]
  }
  expect(done()).toEqual([['one 2027-05-01', 'other 2027-06-01'], []])
  expect(done(other)).toEqual([['one 2027-05-01'], ['other']])
  expect(withPlannedDone(all, day('2027-05-02')).courses.map(({ completedOn }) => completedOn)).toEqual(['2027-05-02', '2027-06-01'])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAmount } from '../../../src/domain/values/amount'
import { countCycle } from '../../../src/domain/counting/counting'
import { displacedCourses } from '../../../src/domain/counting/displacedCourses'
import { compareCourses, type Course } from '../../../src/domain/records/course'
import { certificationAsking, ces, course, cpr, cpt, pes } from '../../support/portfolio'
import { anyCourses, anyRequirement } from '../arbitraries'

const count = (courses: readonly Course[]) => countCycle(cpt(), courses.toSorted(compareCourses))

/** Which courses count for less once `added` is logged, and by how much. */
const displaced = (courses: readonly Course[], added: Course) =>
  displacedCourses(count(courses), count([...courses, added])).map(({ course: { title }, lost }) => `${formatAmount(lost)} of ${title}`)

const webinar = (on: string, worth: string) => course({ id: 'webinar', title: 'Webinar', on, worth })

describe('logging a course that was completed before others', () => {
  test('pushes out as much of the later one as it takes', () => {
    expect(displaced([ces()], webinar('2026-02-01', '0.5'))).toEqual(['0.5 of CES'])
    expect(displaced([ces()], webinar('2026-02-01', '1.9'))).toEqual(['1.9 of CES'])
  })

  test('pushes out none while there is room', () => {
    expect(displaced([cpr()], webinar('2026-02-01', '1.9'))).toEqual([])
    expect(displaced([course({ title: 'Workshop', worth: '1' })], webinar('2026-02-01', '0.9'))).toEqual([])
  })

  test('pushes out nothing of a course that did not count anyway', () => {
    expect(displaced([ces(), pes()], webinar('2026-02-01', '0.5'))).toEqual(['0.5 of CES'])
  })

  test('pushes out none of another requirement', () => {
    expect(displaced([ces(), cpr()], webinar('2026-02-01', '1.9'))).toEqual(['1.9 of CES'])
  })
})

test('a course that was completed after the others pushes out none', () => {
  expect(displaced([ces()], pes())).toEqual([])
  expect(displaced([ces()], webinar('2026-01-14', '1'))).toEqual([])
})

test('never is more pushed out than the new course counts for, and never of a course before it', () => {
  fc.assert(
    fc.property(anyRequirement, anyCourses, (requirement, courses) => {
      const [added, ...others] = courses
      if (added === undefined) return
      const [before, after] = [others, courses].map((list) => countCycle(certificationAsking(requirement), list.toSorted(compareCourses)))
      if (before === undefined || after === undefined) return
      const lost = displacedCourses(before, after)
      const counts = after.courses.find((entry) => entry.course.id === added.id)?.counted ?? 0
      expect(lost.reduce((total, entry) => total + entry.lost, 0)).toBeLessThanOrEqual(counts)
      for (const entry of lost) expect(compareCourses(entry.course, added)).toBe(1)
    }),
    { numRuns: 200 },
  )
})

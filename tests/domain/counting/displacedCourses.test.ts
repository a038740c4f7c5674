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
  test('displaces as much of the later one as it counts', () => {
    expect(displaced([ces()], webinar('2026-02-01', '0.5'))).toEqual(['0.5 of CES'])
    expect(displaced([ces()], webinar('2026-02-01', '1.9'))).toEqual(['1.9 of CES'])
  })

  test('displaces nothing while there is room', () => {
    expect(displaced([cpr()], webinar('2026-02-01', '1.9'))).toEqual([])
    expect(displaced([course({ title: 'Workshop', worth: '1' })], webinar('2026-02-01', '0.9'))).toEqual([])
  })

  test('displaces nothing of a course that did not count anyway', () => {
    expect(displaced([ces(), pes()], webinar('2026-02-01', '0.5'))).toEqual(['0.5 of CES'])
  })

  test('displaces nothing under another requirement', () => {
    expect(displaced([ces(), cpr()], webinar('2026-02-01', '1.9'))).toEqual(['1.9 of CES'])
  })
})

test('displaces nothing if it was completed after the others', () => {
  expect(displaced([ces()], pes())).toEqual([])
  expect(displaced([ces()], webinar('2026-01-14', '1'))).toEqual([])
})

test('never displaces more than the new course counts, and never an earlier course', () => {
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

import { expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { previewCounting } from '../../../src/domain/counting/preview'
import { requirementRows } from '../../../src/domain/counting/requirementRows'
import { knownCourse, suggestCourses } from '../../../src/domain/forms/knownCourse'
import type { Course } from '../../../src/domain/records/course'
import { applyChanges } from '../../../src/domain/records/change'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { nextStepsOf } from '../../../src/domain/status/nextSteps'
import { isCertificationStatus, statusesOf } from '../../../src/domain/status/standing'
import { addDays } from '../../../src/domain/values/plainDate'
import { course, credentialId, day, ownCertification, planned, portfolio } from '../../support/portfolio'

/** The day of a course with so many after it. */
type DayOf = (later: number) => string

const today = day('2026-11-20')
const certifications = [ownCertification(), ownCertification({ id: credentialId('other'), name: 'Other' })]

/** A trainer's courses, in completion order, that note how often they're read. */
function watched(count: number, dayOf: DayOf, note: () => void): Portfolio {
  const plain = Array.from({ length: count }, (_, index) =>
    course({ id: `c${String(index).padStart(5, '0')}`, title: `Stored ${index}`, on: dayOf(count - index), worth: { own: '0.01' } }),
  )
  const courses = plain.map((each) => new Proxy(each, { get: (target, key: keyof Course) => (note(), target[key]) }))
  return portfolio({ credentials: certifications, courses, planned: [planned({ id: 'p', on: '2026-12-01', worth: { own: '0.1' } })] })
}

/** How often courses are read to preview a new one, save it and draw the dashboard, with `count` others already drawn. */
function readsOfLogging(count: number, dayOf: DayOf): number {
  let reads = 0
  const before = watched(count, dayOf, () => (reads += 1))
  const draw = (shown: Portfolio) => {
    const statuses = statusesOf(shown, today)
    nextStepsOf(statuses, shown, today)
    for (const { count, cards } of statuses.filter(isCertificationStatus)) requirementRows(count, cards)
  }
  const typed = course({ id: 'x', title: 'New', on: today, worth: { own: '0.5' } })
  const type = (shown: Portfolio) => {
    suggestCourses('stored', shown)
    knownCourse('New', shown)
    for (const certification of certifications) previewCounting(certification, shown, { ...typed, title: 'N' }, today)
  }
  draw(before)
  type(before)
  reads = 0
  type(before)
  const after = applyChanges(before, [{ kind: 'course', before: null, after: typed }], today)
  draw(after)
  expect(countCycle(certifications[0] ?? ownCertification(), after.courses).progress).toBe(3_00)
  return reads
}

test.each([
  ['in one cycle', () => '2026-03-01'],
  ['over many years', (later: number) => addDays(day('2026-11-20'), -Math.ceil(later / 4))],
])('logging a course reads few of 10,000 others %s', (_, dayOf) => {
  // Those in the same pieces of the list, a few times each. Reading all of them once would be 10,000.
  expect(readsOfLogging(10_000, dayOf)).toBeLessThan(3_000)
})

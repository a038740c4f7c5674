import { compareCourses, comparePlanned, isCompleted, isPlanned } from '../../domain/records/course'
import type { Portfolio } from '../../domain/records/portfolio'
import { keptOf, type Stored } from '../../domain/records/stored'
import { compareTexts } from '../../domain/values/compareTexts'

export function portfolioOf(stored: readonly Stored[]): Portfolio {
  const live = stored.filter(({ deletedOn }) => deletedOn === null)
  const courses = live.flatMap(({ kind, record }) => (kind === 'course' ? [record] : []))
  return {
    credentials: live.flatMap(({ kind, record }) => (kind === 'credential' ? [record] : [])).sort((a, b) => compareTexts(a.id, b.id)),
    courses: courses.filter(isCompleted).sort(compareCourses),
    planned: courses.filter(isPlanned).sort(comparePlanned),
    deleted: stored
      .flatMap((each) => (each.deletedOn === null ? [] : [{ ...keptOf(each), deletedOn: each.deletedOn }]))
      // The same whatever the order of reading.
      .sort((a, b) => compareTexts(a.deletedOn, b.deletedOn) || compareTexts(a.record.id, b.record.id)),
  }
}

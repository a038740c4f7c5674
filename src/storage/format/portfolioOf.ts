import { compareCourses, comparePlanned, isCompleted, isPlanned } from '../../domain/records/course'
import type { Portfolio } from '../../domain/records/portfolio'
import { compareTexts } from '../../domain/values/compareTexts'
import type { Stored } from '../../domain/records/stored'

export function portfolioOf(stored: readonly Stored[]): Portfolio {
  const live = stored.filter(({ deletedOn }) => deletedOn === null)
  const courses = live.flatMap(({ kept }) => (kept.kind === 'course' ? [kept.record] : []))
  return {
    credentials: live.flatMap(({ kept }) => (kept.kind === 'credential' ? [kept.record] : [])).sort((a, b) => compareTexts(a.id, b.id)),
    courses: courses.filter(isCompleted).sort(compareCourses),
    planned: courses.filter(isPlanned).sort(comparePlanned),
    deleted: stored.flatMap(({ kept, deletedOn }) => (deletedOn === null ? [] : [{ ...kept, deletedOn }])),
  }
}

import { plannedCandidates } from '../../src/domain/planning/candidates'
import { contextFor, type PlanContext, type SuggestOptions } from '../../src/domain/planning/context'
import type { Taken } from '../../src/domain/planning/taken'
import { completed, type PlannedCourse } from '../../src/domain/records/course'
import type { Certification } from '../../src/domain/records/credential'
import type { Portfolio } from '../../src/domain/records/portfolio'
import { day, portfolio } from './portfolio'

/** A plan on November 20, 2026, as the planner first shows it. */
export function planContext(held: readonly Certification[], parts: Partial<Portfolio> = {}, options: Partial<SuggestOptions> = {}): PlanContext {
  const usual: SuggestOptions = { objective: 'hours', cycles: 1, oneSpecialization: true, marginDays: 30 }
  return contextFor(portfolio({ credentials: held, ...parts }), day('2026-11-20'), { ...usual, ...options })
}

/** Planned courses as something that a plan takes: the first says what it is. */
export function taken(
  courses: readonly [PlannedCourse, ...(readonly PlannedCourse[])],
  held: readonly Certification[],
  changes: Partial<Taken> = {},
): Taken {
  const [candidate] = plannedCandidates(courses.slice(0, 1), held)
  if (candidate === undefined) throw new Error('a planned course is a candidate')
  const [{ plannedFor }] = courses
  const done = courses.map((course) => completed(course))
  return { candidate, wanted: null, under: [], day: plannedFor, countsFrom: null, renews: [], courses: done, ...changes }
}

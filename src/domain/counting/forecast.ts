import { completed, type PlannedCourse } from '../records/course'
import type { PlainDate } from '../values/plainDate'
import { applyChanges, type Change, type Portfolio } from '../records/portfolio'

/** The earliest day a planned course can be done: its target day, or today if that has passed. */
export function dueDay({ plannedFor }: PlannedCourse, today: PlainDate): PlainDate {
  return plannedFor < today ? today : plannedFor
}

/** The portfolio with these planned courses completed, each on its day. */
export function withDone(portfolio: Portfolio, planned: readonly PlannedCourse[], today: PlainDate): Portfolio {
  const changes = planned.map((before): Change => ({ kind: 'course', before, after: completed(before, dueDay(before, today)) }))
  return applyChanges(portfolio, changes, today)
}

/** The portfolio with every planned course completed on its day, except one being edited. */
export function withPlannedDone(portfolio: Portfolio, today: PlainDate, except: PlannedCourse | null = null): Portfolio {
  return withDone(
    portfolio,
    portfolio.planned.filter(({ id }) => id !== except?.id),
    today,
  )
}

import { completed, type CourseRecord, type PlannedCourse } from '../records/course'
import { laterOf, type PlainDate } from '../values/plainDate'
import { applyChanges, type Change } from '../records/change'
import type { Portfolio } from '../records/portfolio'

/** The earliest day a planned course can be done: its target day, or today if that has passed. */
export function dueDay({ plannedFor }: PlannedCourse, today: PlainDate): PlainDate {
  return laterOf(plannedFor, today)
}

/** The portfolio with these planned courses completed, each on its day. */
export function withDone(portfolio: Portfolio, planned: readonly PlannedCourse[], today: PlainDate): Portfolio {
  const changes = planned.map((before): Change => ({ kind: 'course', before, after: completed(before, dueDay(before, today)) }))
  return applyChanges(portfolio, changes, today)
}

const remembered = new WeakMap<Portfolio, { readonly today: PlainDate; readonly then: Portfolio }>()

/**
 * The portfolio with every planned course completed on its day, except one being edited. Without an exception, the last result is
 * cached, because every certification's status needs it.
 */
export function withPlannedDone(portfolio: Portfolio, today: PlainDate, except: CourseRecord | null = null): Portfolio {
  if (except !== null)
    return withDone(
      portfolio,
      portfolio.planned.filter(({ id }) => id !== except.id),
      today,
    )
  const found = remembered.get(portfolio)
  if (found?.today === today) return found.then
  const then = withDone(portfolio, portfolio.planned, today)
  remembered.set(portfolio, { today, then })
  return then
}

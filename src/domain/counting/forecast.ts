import { countCycle, type CycleCount } from './counting'
import type { Certification } from '../records/credential'
import { completed, type Course, type PlannedCourse } from '../records/course'
import type { PlainDate } from '../values/plainDate'
import { insertCourse, type Portfolio } from '../records/portfolio'

/** The day on which a planned course can be done at the earliest: its target day, or today where that has gone by. */
export function dueDay({ plannedFor }: PlannedCourse, today: PlainDate): PlainDate {
  return plannedFor < today ? today : plannedFor
}

/** The courses with these planned ones done, each on its day. */
export function withDone(courses: readonly Course[], planned: readonly PlannedCourse[], today: PlainDate): readonly Course[] {
  return planned.reduce((done, course) => insertCourse(done, completed(course, dueDay(course, today))), courses)
}

/** The portfolio with every planned course done on its day, but for one that is being edited. */
export function withPlannedDone(portfolio: Portfolio, today: PlainDate, except: PlannedCourse | null = null): Portfolio {
  const { courses, planned } = portfolio
  const others = planned.filter(({ id }) => id !== except?.id)
  return { ...portfolio, courses: withDone(courses, others, today), planned: [] }
}

/** The running cycle with all planned courses done on their days. */
export function forecastCycle(certification: Certification, portfolio: Portfolio, today: PlainDate): CycleCount {
  return countCycle(certification, withPlannedDone(portfolio, today).courses)
}

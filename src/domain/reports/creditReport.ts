import type { CourseCount } from '../counting/courseCount'
import { countCycle } from '../counting/counting'
import type { CycleWindow } from '../counting/cycle'
import { awardFor } from '../records/course'
import type { Certification } from '../records/credential'
import { certificationsOf, type Portfolio } from '../records/portfolio'
import { type Amount, zero } from '../values/amount'
import type { PlainDate } from '../values/plainDate'
import { closedCycle, type CycleCourse } from './auditCycle'

/** What one course gives one certification, in the cycle it counts in. */
export type CreditRow = {
  /** As it was in that cycle. */
  readonly certification: Certification
  readonly cycle: Pick<CycleWindow, 'start' | 'expiry'>
  readonly title: string
  readonly provider: string
  readonly completedOn: PlainDate
  /** The part it counts under; empty if there's none. */
  readonly part: string
  readonly award: Amount
  readonly counted: Amount
  /** Beyond a limit of the cycle. What doesn't count at all isn't surplus. */
  readonly surplus: Amount
  /** Null if it can no longer be determined for a closed cycle. */
  readonly count: { readonly course: CourseCount; readonly cycle: CycleWindow } | null
}

/** Every course of every certification once: the closed cycles as their audit packs count them, then the rest in the running one. */
export function creditReport(portfolio: Portfolio): readonly CreditRow[] {
  return certificationsOf(portfolio).flatMap((certification) => {
    const cycles = certification.renewals.map((renewal) => closedCycle(certification, portfolio, renewal))
    const closed = cycles.flatMap(({ certification: before, start, expiry, count, courses }) =>
      courses.map((entry) => closedRow(entry, before, { start, expiry }, count?.cycle ?? null)),
    )
    const listed = new Set(cycles.flatMap(({ courses }) => courses.map(({ courseId }) => courseId)))
    const { cycle, courses } = countCycle(certification, portfolio.courses)
    const running = courses.filter(({ course }) => !listed.has(course.id)).map((count) => countedRow(count, certification, cycle))
    return [...closed, ...running]
  })
}

function closedRow(
  { title, completedOn, course, counted, count }: CycleCourse,
  certification: Certification,
  cycle: CreditRow['cycle'],
  recounted: CycleWindow | null,
): CreditRow {
  if (count !== null && recounted !== null) return { ...countedRow(count, certification, recounted), cycle }
  const award = course === null ? counted : (awardFor(course, certification.id) ?? counted)
  const provider = course?.provider ?? ''
  return { certification, cycle, title, provider, completedOn, part: '', award, counted, surplus: zero, count: null }
}

function countedRow(count: CourseCount, certification: Certification, cycle: CycleWindow): CreditRow {
  const { title, provider, completedOn } = count.course
  return {
    certification,
    cycle,
    title,
    provider,
    completedOn,
    part: count.requirement?.label ?? '',
    award: count.award,
    counted: count.counted,
    surplus: count.reason?.kind === 'limit' ? count.surplus : zero,
    count: { course: count, cycle },
  }
}

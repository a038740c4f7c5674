import { formatAmount } from '../../domain/values/amount'
import { countCycle } from '../../domain/counting/counting'
import type { CourseCount } from '../../domain/counting/courseCount'
import type { Certification } from '../../domain/records/credential'
import type { CycleWindow } from '../../domain/counting/cycle'
import { certificationsOf, type Portfolio } from '../../domain/records/portfolio'
import { decimalCell, writeTable } from './table'
import type { TableStyle } from './tableStyle'

/** A sentence on why a course counts less than its award; null if it counts in full. */
export type ReasonText = (count: CourseCount, certification: Certification, cycle: CycleWindow) => string | null

/** How much every course counts toward every certification in its running cycle, and why the rest doesn't. */
export function countingToCsv(portfolio: Portfolio, reasonText: ReasonText, { mark, dialect = 'comma' }: TableStyle): string {
  const rows = certificationsOf(portfolio).flatMap((certification) => {
    const { cycle, courses } = countCycle(certification, portfolio.courses)
    return courses.map((count) => [
      certification.name,
      certification.rule.unit.name,
      cycle.start,
      cycle.expiry,
      count.course.title,
      count.course.provider,
      count.course.completedOn,
      count.requirement?.label ?? '',
      decimalCell(formatAmount(count.award), dialect),
      decimalCell(formatAmount(count.counted), dialect),
      decimalCell(formatAmount(count.surplus), dialect),
      reasonText(count, certification, cycle) ?? '',
    ])
  })
  const heading = [
    'Credential',
    'Unit',
    'Cycle from',
    'Cycle to',
    'Course',
    'Provider',
    'Completed on',
    'Counts as',
    'Credit',
    'Counted',
    'Surplus',
    'Why',
  ]
  return writeTable([heading, ...rows], mark, dialect)
}

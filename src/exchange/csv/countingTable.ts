import { formatAmount } from '../../domain/values/amount'
import type { CourseCount } from '../../domain/counting/courseCount'
import type { Certification } from '../../domain/records/credential'
import type { CycleWindow } from '../../domain/counting/cycle'
import type { Portfolio } from '../../domain/records/portfolio'
import { creditReport } from '../../domain/reports/creditReport'
import { decimalCell, writeTable } from './table'
import type { TableStyle } from './tableStyle'

/** A sentence on why a course counts less than its award; null if it counts in full. */
export type ReasonText = (count: CourseCount, certification: Certification, cycle: CycleWindow) => string | null

/** How much every course counts toward every certification, in the cycle it counts in, and why the rest doesn't. */
export function countingToCsv(portfolio: Portfolio, reasonText: ReasonText, { mark, dialect = 'comma' }: TableStyle): string {
  const rows = creditReport(portfolio).map(({ certification, cycle, title, provider, completedOn, part, award, counted, surplus, count }) => [
    certification.name,
    certification.rule.unit.name,
    cycle.start,
    cycle.expiry,
    title,
    provider,
    completedOn,
    part,
    ...[award, counted, surplus].map((amount) => decimalCell(formatAmount(amount), dialect)),
    count === null ? '' : (reasonText(count.course, certification, count.cycle) ?? ''),
  ])
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

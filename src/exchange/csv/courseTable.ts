import type { ColumnUse } from '../../domain/files/columnUse'
import type { Category } from '../../domain/rule/category'
import { certificationsOf, type Portfolio } from '../../domain/records/portfolio'
import { headings } from './columns/headings'
import { cellOf } from './courseCells'
import { writeTable } from './table'

export type TableOptions = { readonly mark: boolean; readonly categoryWords: Readonly<Record<Category, string>> }

/** Every completed and planned course. The last column has the whole record, so nothing is lost when the table is read back. */
export function coursesToCsv(portfolio: Portfolio, { mark, categoryWords }: TableOptions): string {
  const certifications = certificationsOf(portfolio)
  const columns: readonly (readonly [heading: string, use: ColumnUse])[] = [
    [headings.title, 'title'],
    [headings.provider, 'provider'],
    [headings.completedOn, 'completedOn'],
    [headings.plannedFor, 'plannedFor'],
    [headings.category, 'category'],
    [headings.contactHours, 'contactHours'],
    [headings.cost, 'cost'],
    [headings.number, 'number'],
    [headings.link, 'link'],
    [headings.note, 'note'],
    ...certifications.map(({ id, name, rule }) => [`${name} ${rule.unit.name}`, `award:${id}`] as const),
    [headings.certificates, 'ignore'],
    [headings.id, 'id'],
    [headings.details, 'details'],
  ]
  const rows = [...portfolio.courses, ...portfolio.planned].map((course) => columns.map(([, use]) => cellOf(course, use, categoryWords)))
  return writeTable([columns.map(([heading]) => heading), ...rows], mark)
}

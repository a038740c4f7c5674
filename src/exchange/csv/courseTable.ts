import { type ColumnUse, isCreditUse } from '../../domain/files/columnUse'
import type { Category } from '../../domain/rule/category'
import { certificationsOf, type Portfolio } from '../../domain/records/portfolio'
import { withoutProofs } from '../../domain/records/withoutProofs'
import { headings } from './columns/headings'
import { cellOf } from './courseCells'
import { decimalCell, writeTable } from './table'
import type { TableStyle } from './tableStyle'

export type TableOptions = TableStyle & { readonly categoryWords: Readonly<Record<Category, string>> }

/**
 * Every completed and planned course. The last column has the record, so nothing but its certificates, if they're left out, is lost when the table is
 * read back where there is no such course. Where there is one, it keeps its certificates.
 */
export function coursesToCsv(portfolio: Portfolio, { mark, dialect = 'comma', withProofs = false, categoryWords }: TableOptions): string {
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
  const rows = [...portfolio.courses, ...portfolio.planned].map((course) => {
    const shown = withProofs ? course : withoutProofs(course)
    return columns.map(([, use]) => {
      const cell = cellOf(use === 'details' ? shown : course, use, categoryWords)
      return isAmount(use) ? decimalCell(cell, dialect) : cell
    })
  })
  return writeTable([columns.map(([heading]) => heading), ...rows], mark, dialect)
}

function isAmount(use: ColumnUse): boolean {
  return use === 'contactHours' || use === 'cost' || isCreditUse(use)
}

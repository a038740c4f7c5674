import type { Portfolio } from '../../../src/domain/records/portfolio'
import { certificationsOf } from '../../../src/domain/records/portfolio'
import type { ColumnUse } from '../../../src/domain/files/columnUse'
import { isHeading, matchColumns } from '../../../src/exchange/csv/columns'
import { createRowReader, type ReadRow } from '../../../src/exchange/csv/courseRows'
import type { SlashOrder } from '../../../src/domain/values/dateOrder'
import { dateOrderOf } from '../../../src/exchange/csv/dates'
import { readRows } from '../sheet/readRows'
import { readReleased, recordVersion } from '../../../src/storage/format/codec'
import { categoryWords } from '../../../src/words/rule/categories'
import { day } from '../../support/portfolio'

export const today = day('2026-11-20')

/** The rows of a table with headings, as read by the import. */
export function readCsv(
  text: string,
  portfolio: Portfolio,
  { order, uses }: { order?: SlashOrder; uses?: readonly ColumnUse[] } = {},
): readonly ReadRow[] {
  const rows = readRows(text)
  if (!rows.ok) throw new Error(rows.error)
  const [heading, ...body] = rows.value
  const certifications = certificationsOf(portfolio)
  const columns = uses ?? matchColumns(heading?.cells ?? [], certifications)
  const found = dateOrderOf(body.map(({ cells }) => cells[columns.indexOf('completedOn')] ?? ''))
  const read = createRowReader({
    portfolio,
    today,
    uses: columns,
    order: order ?? (found === 'dayFirst' ? 'dayFirst' : 'monthFirst'),
    categoryWords,
    readRecord: readReleased,
    recordVersion,
  })
  return (isHeading(heading?.cells ?? [], certifications) || uses !== undefined ? body : rows.value).map(read)
}

import { isCreditUse } from '../../domain/files/columnUse'
import { isBlank } from './cells/noValue'
import { candidatesFor } from './columns/candidates'
import type { ContentContext } from './columns/content'
import type { Row } from './table'

/**
 * Rows where a decimal comma without quotes made two cells of one: "0,4" under a heading for credit or hours, in a row with one cell more than
 * there are headings. Joined only where that can be in one place.
 */
export function joinDecimals(rows: readonly Row[], headings: readonly string[], context: ContentContext): readonly Row[] {
  const width = headings.length
  if (!rows.some(({ cells }) => isOneMore(cells, width))) return rows
  const columns = headings.flatMap((heading, column) => (isAmount(heading, context) ? [column] : []))
  return rows.map((row) => {
    const [only, another] = isOneMore(row.cells, width) ? columns.filter((column) => isSplit(row.cells, column)) : []
    return only === undefined || another !== undefined ? row : { ...row, cells: joinedAt(row.cells, only) }
  })
}

function isOneMore(cells: readonly string[], width: number): boolean {
  return cells.length > width && cells[width]?.trim() !== '' && cells.slice(width + 1).every(isBlank)
}

function isAmount(heading: string, context: ContentContext): boolean {
  const [best] = candidatesFor(heading, [], context).list
  return best !== undefined && (best.use === 'credit' || best.use === 'contactHours' || isCreditUse(best.use))
}

function isSplit(cells: readonly string[], column: number): boolean {
  return cells[column]?.trim() === '0' && /^\d{1,2}$/.test(cells[column + 1]?.trim() ?? '')
}

function joinedAt(cells: readonly string[], column: number): readonly string[] {
  return [...cells.slice(0, column), `0,${cells[column + 1]?.trim() ?? ''}`, ...cells.slice(column + 2)]
}

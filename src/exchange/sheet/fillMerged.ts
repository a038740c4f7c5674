import type { Row } from '../csv/table'
import { mostColumns } from './limits'
import type { MergedCells, Sheet } from './sheet'

/** The rows of a sheet as they're read as a table. */
export function tableRows(sheet: Pick<Sheet, 'rows' | 'merged' | 'mended'>): readonly Row[] {
  const mended = new Set(sheet.mended)
  const rows = fillMerged(sheet)
  return mended.size === 0 ? rows : rows.map((row) => (mended.has(row.number) ? { ...row, hasMendedQuotes: true } : row))
}

/** An area that reaches into the rows below its first, and the value it has. */
type Open = { readonly lastRow: number; readonly value: string }

/**
 * The rows of a sheet, where each cell that's merged with one above has its value. Merging beside each other changes nothing. One pass over the
 * rows, with the areas that are open in each column: of several that overlap, as no spreadsheet writes them, the last one to begin counts.
 */
export function fillMerged({ rows, merged }: Pick<Sheet, 'rows' | 'merged'>): readonly Row[] {
  const starts = new Map<number, MergedCells[]>()
  for (const area of merged) {
    if (area.lastRow <= area.firstRow || area.firstColumn >= mostColumns) continue
    const others = starts.get(area.firstRow)
    if (others === undefined) starts.set(area.firstRow, [area])
    else others.push(area)
  }
  if (starts.size === 0) return rows
  const open = new Map<number, Open>()
  return rows.map((row) => {
    const filled = fillRow(row, open)
    for (const { firstColumn, lastRow } of starts.get(row.number) ?? []) {
      const value = row.cells[firstColumn] ?? ''
      if (value !== '') open.set(firstColumn, { lastRow, value })
    }
    return filled
  })
}

function fillRow(row: Row, open: Map<number, Open>): Row {
  for (const [column, { lastRow }] of open) if (lastRow < row.number) open.delete(column)
  if (open.size === 0) return row
  const columns = [...open.keys()].sort((a, b) => a - b)
  const cells = Array.from({ length: Math.max(row.cells.length, ...columns.map((column) => column + 1)) }, (_, column) => {
    return open.get(column)?.value ?? row.cells[column] ?? ''
  })
  return { ...row, cells, merged: [...(row.merged ?? []), ...columns] }
}

import type { Row } from '../csv/table'
import type { MergedCells, Sheet } from './sheet'

/** The rows of a sheet as they're read as a table. */
export function tableRows(sheet: Pick<Sheet, 'rows' | 'merged' | 'mended'>): readonly Row[] {
  const mended = new Set(sheet.mended)
  const rows = fillMerged(sheet)
  return mended.size === 0 ? rows : rows.map((row) => (mended.has(row.number) ? { ...row, hasMendedQuotes: true } : row))
}

/** The rows of a sheet, where each cell that's merged with one above has its value. Merging beside each other changes nothing. */
export function fillMerged({ rows, merged }: Pick<Sheet, 'rows' | 'merged'>): readonly Row[] {
  const down = merged.filter(({ firstRow, lastRow }) => lastRow > firstRow)
  if (down.length === 0) return rows
  const filled = [...rows]
  const places = new Map(rows.map(({ number }, index) => [number, index]))
  for (const area of down) fillArea(filled, places, area)
  return filled
}

function fillArea(rows: Row[], places: ReadonlyMap<number, number>, { firstRow, lastRow, firstColumn }: MergedCells): void {
  const first = places.get(firstRow)
  const value = first === undefined ? '' : (rows[first]?.cells[firstColumn] ?? '')
  if (first === undefined || value === '') return
  for (let index = first + 1; index < rows.length; index += 1) {
    const row = rows[index]
    if (row === undefined || row.number > lastRow) return
    rows[index] = { ...row, cells: withCell(row.cells, firstColumn, value), merged: [...(row.merged ?? []), firstColumn] }
  }
}

function withCell(cells: readonly string[], column: number, value: string): readonly string[] {
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, index) => (index === column ? value : (cells[index] ?? '')))
}

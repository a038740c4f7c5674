import type { TableProblem } from '../../domain/files/tableProblem'
import { err, ok, type Result } from '../../domain/values/result'
import { openCell } from '../csv/cell'
import type { Row } from '../csv/table'
import { mostColumns, mostRows } from './limits'

/** Leaves out empty rows, and takes the protection against formulas away. `first` is the number of the first row. */
export function sheetRows(table: readonly (readonly string[])[], first = 1): Result<readonly Row[], TableProblem> {
  const rows: Row[] = []
  for (const [index, cells] of table.entries()) {
    const used = withoutEmptyEnd(cells)
    if (used.length === 0) continue
    if (used.length > mostColumns) return err('tooManyColumns')
    if (rows.length === mostRows) return err('tooManyRows')
    rows.push({ number: first + index, cells: (cells.length > mostColumns ? used : cells).map(openCell) })
  }
  return rows.length === 0 ? err('noRows') : ok(rows)
}

/** The cells of a row up to the last one with something in it. */
export function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
}

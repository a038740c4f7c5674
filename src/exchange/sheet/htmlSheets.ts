import type { TableProblem } from '../../domain/files/tableProblem'
import { err, ok, type Result } from '../../domain/values/result'
import { type HtmlCell, htmlTables } from './htmlTables'
import { largestHtml, mostColumns, mostSheets } from './limits'
import type { MergedCells, Sheet } from './sheet'
import { sheetRows, withoutEmptyEnd } from './sheetRows'

/** The tables of a page, the one with the most cells first. A page with very many draws something with the small ones. */
export function readHtml(html: string): Result<readonly Sheet[], TableProblem> {
  if (html.length > largestHtml) return err('tooLarge')
  const sheets: Sheet[] = []
  for (const { caption, rows } of htmlTables(html)) {
    const { table, merged } = placeCells(rows)
    const read = sheetRows(table)
    if (read.ok) sheets.push({ name: caption, hidden: false, rows: read.value, merged, mended: [] })
    else if (read.error !== 'noRows') return read
  }
  if (sheets.length === 0) return err('noTable')
  const sizeOf = ({ rows }: Sheet) => rows.reduce((sum, { cells }) => sum + cells.length, 0)
  return ok(sheets.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, mostSheets))
}

/** Gives each cell its column: cells further up may reach into the row. */
function placeCells(rows: readonly (readonly HtmlCell[])[]): {
  readonly table: readonly (readonly string[])[]
  readonly merged: readonly MergedCells[]
} {
  const merged: MergedCells[] = []
  /** The last row that a cell further up covers, for each column. */
  const covered: number[] = []
  const table = rows.map((cells, row) => {
    const texts: string[] = []
    for (const { text, columns, rows: height } of cells) {
      while ((covered[texts.length] ?? -1) >= row) texts.push('')
      const column = texts.length
      // Enough to tell that there are too many.
      if (column > mostColumns) break
      const lastRow = Math.min(row + height, rows.length) - 1
      const lastColumn = Math.min(column + columns - 1, mostColumns)
      if (lastColumn > column || lastRow > row) merged.push({ firstRow: row + 1, lastRow: lastRow + 1, firstColumn: column, lastColumn })
      for (let at = column; at <= lastColumn; at += 1) {
        covered[at] = lastRow
        texts.push(at === column ? text : '')
      }
    }
    return withoutEmptyEnd(texts)
  })
  return { table, merged }
}

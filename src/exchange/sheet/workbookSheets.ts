import type { readXlsx } from 'hucre/xlsx'
import type { TableProblem } from '../../domain/files/tableProblem'
import { err, ok, type Result } from '../../domain/values/result'
import type { Row } from '../csv/table'
import { mostSheets } from './limits'
import type { Sheet } from './sheet'
import { sheetRows, withoutEmptyEnd } from './sheetRows'
import { workbookCell, type WorkbookValue } from './workbookCell'

/** A sheet as the reader of workbooks has it. */
export type ReadSheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number]

/** The sheets as text, in the workbook's order, hidden ones last. */
export function sheetsOf(found: readonly ReadSheet[]): Result<readonly Sheet[], TableProblem> {
  if (found.length > mostSheets) return err('workbookTooLarge')
  const sheets: Sheet[] = []
  for (const sheet of found) {
    const textAt = (value: WorkbookValue, row: number, column: number) => workbookCell(value, formatAt(sheet, row, column))
    const rows = sheetRows(sheet.rows.map((row, at) => withoutEmptyEnd(row.map((value, column) => textAt(value, at, column)))))
    if (rows.ok) sheets.push({ name: sheet.name, hidden: isHidden(sheet), rows: withHidden(rows.value, sheet), merged: mergedOf(sheet), mended: [] })
    else if (rows.error !== 'noRows') return rows
  }
  return sheets.length === 0 ? err('noRows') : ok(sheets.toSorted((a, b) => Number(a.hidden) - Number(b.hidden)))
}

/** Why the reader failed. It has no code for this: the area between the first cell and the last would fill the memory. */
export function unreadable(error: unknown): TableProblem {
  return String(error).includes('limit') ? 'workbookTooLarge' : 'damagedWorkbook'
}

function isHidden({ hidden, veryHidden }: ReadSheet): boolean {
  return hidden === true || veryHidden === true
}

function withHidden(rows: readonly Row[], { rowDefs }: ReadSheet): readonly Row[] {
  return rows.map((row) => (rowDefs?.get(row.number - 1)?.hidden === true ? { ...row, isHidden: true } : row))
}

function formatAt({ cells }: ReadSheet, row: number, column: number): string {
  return cells?.get(`${row},${column}`)?.style?.numFmt ?? ''
}

function mergedOf({ merges = [] }: ReadSheet): Sheet['merged'] {
  return merges.map(({ startRow, endRow, startCol, endCol }) => ({
    firstRow: startRow + 1,
    lastRow: endRow + 1,
    firstColumn: startCol,
    lastColumn: endCol,
  }))
}

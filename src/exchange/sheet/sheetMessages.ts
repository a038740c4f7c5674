import type { TableProblem } from '../../domain/files/tableProblem'
import { ok, type Result } from '../../domain/values/result'
import type { Row } from '../csv/table'
import type { SheetFile } from './sheet'

/** What the worker sends: first the result without its rows, then the rows in slices, then the end. */
export type SheetMessage =
  | { readonly kind: 'result'; readonly result: Result<SheetFile, TableProblem> }
  | { readonly kind: 'rows'; readonly sheet: number; readonly rows: readonly Row[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'failed' }

/** The page takes in this many rows within a frame, whatever they hold. */
const rowsAtOnce = 500

/** The page would stand still if it had to take in all rows at once. */
export function* messagesOf(result: Result<SheetFile, TableProblem>): Generator<SheetMessage> {
  const sheets = result.ok ? result.value.sheets : []
  yield { kind: 'result', result: result.ok ? ok({ ...result.value, sheets: sheets.map((sheet) => ({ ...sheet, rows: [] })) }) : result }
  for (const [sheet, { rows }] of sheets.entries()) {
    for (let at = 0; at < rows.length; at += rowsAtOnce) yield { kind: 'rows', sheet, rows: rows.slice(at, at + rowsAtOnce) }
  }
  yield { kind: 'end' }
}

/** Puts the result together again. Each call takes the next message; it returns the result at the end, and null before. */
export function createCollector(): (message: SheetMessage) => Result<SheetFile, TableProblem> | null {
  let result: Result<SheetFile, TableProblem> | null = null
  const rows: Row[][] = []
  return (message) => {
    if (message.kind === 'result') result = message.result
    if (message.kind === 'rows') (rows[message.sheet] ??= []).push(...message.rows)
    if (message.kind !== 'end' || result === null || !result.ok) return message.kind === 'end' ? result : null
    return ok({ ...result.value, sheets: result.value.sheets.map((sheet, index) => ({ ...sheet, rows: rows[index] ?? [] })) })
  }
}

import { parse, unparse } from 'papaparse'
import type { TableDialect } from '../../domain/files/tableDialect'
import type { TableProblem } from '../../domain/files/tableProblem'
import { err, ok, type Result } from '../../domain/values/result'
import { guardCell, openCell } from './cell'

export type Row = {
  /** As in a spreadsheet: the first line of the file is 1. */
  readonly number: number
  readonly cells: readonly string[]
}

const mostRows = 50_000
/** Wider than any course table. The trainer has to choose what each column means. */
const mostColumns = 200

/** The rows of a text separated by commas, semicolons or tabs, whichever the text uses. Empty rows are left out. */
export function readRows(text: string): Result<readonly Row[], TableProblem> {
  const separator = /^\uFEFF?sep=(.)\r?\n/i.exec(text)
  const body = separator === null ? text.replace(/^\uFEFF/, '') : text.slice(separator[0].length)
  const { data } = parse<string[]>(body, { delimiter: separator?.[1] ?? delimiterOf(body), preview: mostLines + 1 })
  if (data.length > mostLines) return err('tooManyRows')
  const first = separator === null ? 1 : 2
  const rows = data
    .map((cells, index) => ({ number: first + index, cells: cells.map(openCell) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (rows.length === 0) return err('noRows')
  if (rows.some(({ cells }) => cells.length > mostColumns)) return err('tooManyColumns')
  return rows.length > mostRows ? err('tooManyRows') : ok(rows)
}

/** A table that's safe to open in a spreadsheet: no cell runs as a formula. `mark` adds the byte-order mark, which Excel needs. */
export function writeTable(rows: readonly (readonly string[])[], mark: boolean, dialect: TableDialect = 'comma'): string {
  const isSplit = dialect === 'semicolon'
  return `${mark ? '\uFEFF' : ''}${unparse(
    rows.map((row) => row.map(guardCell)),
    // Quoted commas aren't taken for the separator by whoever guesses it.
    { newline: '\r\n', delimiter: isSplit ? ';' : ',', quotes: (cell) => isSplit && typeof cell === 'string' && isText(cell) },
  )}\r\n`
}

function isText(cell: string): boolean {
  return cell.includes(',') && !/^\d+,\d+$/.test(cell)
}

/** An amount as it's written in a table, from one with a point. */
export function decimalCell(amount: string, dialect: TableDialect): string {
  return dialect === 'semicolon' ? amount.replace('.', ',') : amount
}

/** Empty rows don't count, but millions of them would fill the memory. */
const mostLines = 200_000

/** Guesses the separator from the first line. Tabs and semicolons win over commas, which may be decimal signs. */
function delimiterOf(text: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.trimStart())?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? ''
  const count = (sign: string) => line.split(sign).length - 1
  if (count('\t') > 0) return '\t'
  if (count(';') > 0 && count(';') >= count(',')) return ';'
  return count(',') === 0 && count('|') > 0 ? '|' : ','
}

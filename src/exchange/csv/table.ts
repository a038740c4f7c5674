import { unparse } from 'papaparse'
import type { TableDialect } from '../../domain/files/tableDialect'
import { guardCell } from './cell'

export type Row = {
  /** As in a spreadsheet: the first line of the file is 1. */
  readonly number: number
  readonly cells: readonly string[]
  /** The columns of cells that are merged with one above, whose value they have. */
  readonly merged?: readonly number[]
  /** Whether the spreadsheet doesn't show it, as a filter does. */
  readonly isHidden?: boolean
  /** Whether quotes in it weren't written as they should be. */
  readonly hasMendedQuotes?: boolean
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

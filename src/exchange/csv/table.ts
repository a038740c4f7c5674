import { unparse } from 'papaparse'
import { guardCell } from './cell'

export type Row = {
  /** As in a spreadsheet: the first line of the file is 1. */
  readonly number: number
  readonly cells: readonly string[]
}

/** A table that's safe to open in a spreadsheet: no cell runs as a formula. `mark` adds the byte-order mark, which Excel needs. */
export function writeTable(rows: readonly (readonly string[])[], mark: boolean): string {
  return `${mark ? '\uFEFF' : ''}${unparse(
    rows.map((row) => row.map(guardCell)),
    { newline: '\r\n' },
  )}\r\n`
}

import { parse } from 'papaparse'
import type { TableProblem } from '../../domain/files/tableProblem'
import { err, ok, type Result } from '../../domain/values/result'
import { type Dialect, dialectOf, type Newline, newlines } from './delimiter'
import { largestText, longestLine, mostLines } from './limits'
import { looseRows } from './looseRows'
import { isMarkdownTable, markdownRows } from './markdownRows'
import type { Sheet } from './sheet'
import { sheetRows } from './sheetRows'

/** Whether a text is small enough to be read as a table. */
export function boundText(text: string): Result<string, TableProblem> {
  if (text.trim() === '') return err('empty')
  if (text.length > largestText) return err('tooLarge')
  return text.split(/[\r\n]/).some((line) => line.length > longestLine) ? err('longLine') : ok(text)
}

/** A table as text, its cells divided by commas, semicolons, tabs or bars, whichever the text uses. */
export function readTextSheet(text: string): Result<Sheet, TableProblem> {
  const { whole, newline } = evenLines(text.replace(/^\uFEFF/, ''))
  const separator = /^"?sep=(.)"?(?:\r\n?|\n)/i.exec(whole)
  const body = separator === null ? whole : whole.slice(separator[0].length)
  const lines = body.split(lineBreak, mostLines + 1)
  if (lines.length > mostLines) return err('tooManyRows')
  const { table, mended } = isMarkdownTable(lines)
    ? { table: markdownRows(lines), mended: [] }
    : readQuoted(body, newline, dialectOf(body, newline, separator?.[1]))
  const first = separator === null ? 1 : 2
  const rows = sheetRows(table, first)
  if (!rows.ok) return rows
  return ok({ name: null, hidden: false, rows: rows.value, merged: [], mended: mended.map((index) => first + index) })
}

const lineBreak = /\r\n|\r|\n/g

/** If rows end in different ways, they'd run into each other. Line breaks within quotes are part of a cell. */
function evenLines(text: string): { readonly whole: string; readonly newline: Newline } {
  const ends = new Set(text.split('"').flatMap((part, index) => (index % 2 === 0 ? (part.match(lineBreak) ?? []) : [])))
  const newline = newlines.find((sign) => ends.has(sign)) ?? '\n'
  return ends.size > 1 ? { whole: text.replace(lineBreak, '\n'), newline: '\n' } : { whole: text, newline }
}

type Table = { readonly table: readonly (readonly string[])[]; readonly mended: readonly number[] }

/** Quotes are read strictly if that makes sense, and leniently if it would hide rows. Where all are right, a note of a few lines may look like rows. */
function readQuoted(body: string, newline: Newline, dialect: Dialect): Table {
  const { data, errors } = parse<string[]>(body, { delimiter: dialect.delimiter, newline })
  if (errors.length === 0 && !data.some((cells) => cells.some((cell) => /[\r\n]/.test(cell)))) return { table: data, mended: [] }
  const loose = looseRows(body.replace(lineBreak, '\n'), dialect, errors.length === 0)
  const mended = loose.flatMap((row, index) => (row.mended ? [index] : []))
  return errors.length === 0 && mended.length === 0 ? { table: data, mended } : { table: loose.map(({ cells }) => cells), mended }
}

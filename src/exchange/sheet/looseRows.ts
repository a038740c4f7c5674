import type { Dialect } from './delimiter'
import { longestLine, mostColumns } from './limits'

export type LooseRow = {
  readonly cells: readonly string[]
  /** Whether quotes weren't written as they should be. */
  readonly mended: boolean
}

/** A note rarely has as many lines, with as many signs in most of them as the table has columns. */
const fewLines = 5

type Cell = { readonly text: string; readonly end: number; readonly mended: boolean }

/**
 * The rows of a text whose quotes may be plain signs, as in `"Level 2" Clinic` or `Band 12"`: a quote never hides the rows below it. A cell
 * may still run over lines if its quotes are right and its lines aren't rows themselves. `isRight`: all quotes are as they should be, so only
 * several full lines are rows. Line breaks are `\n`.
 */
export function looseRows(text: string, { delimiter, width: found }: Dialect, isRight: boolean): readonly LooseRow[] {
  const rows: LooseRow[] = []
  // As in a file in which every cell is in quotes.
  const isQuoted = text.split(`"${delimiter}"`).length > text.split('\n').length
  const reading = { text, delimiter, width: Math.min(found, mostColumns), isRight, isQuoted }
  for (let at = 0; at <= text.length;) {
    const { end, ...row } = readRow(reading, at)
    rows.push(row)
    at = end + 1
  }
  return rows
}

type Reading = {
  readonly text: string
  readonly delimiter: string
  readonly width: number
  readonly isRight: boolean
  readonly isQuoted: boolean
}

function readRow(reading: Reading, start: number): LooseRow & { readonly end: number } {
  const { text, delimiter, width } = reading
  const cells: string[] = []
  let mended = false
  for (let at = start; ;) {
    const cell = text[at] === '"' ? readQuoted(reading, { start, at, missing: width - cells.length }) : readPlain(text, at, delimiter)
    cells.push(cell.text)
    mended ||= cell.mended
    if (text[cell.end] !== delimiter) return { cells, mended, end: cell.end }
    if (cells.length > mostColumns) return { cells, mended, end: endOfLine(text, cell.end) }
    at = cell.end + 1
  }
}

/** Where a cell in quotes begins, and its row. */
type Place = {
  readonly start: number
  readonly at: number
  /** How many cells the row still needs, this one included. */
  readonly missing: number
}

function readQuoted(reading: Reading, place: Place): Cell {
  const { text, delimiter, isQuoted } = reading
  const { at, missing } = place
  const close = nextLoneQuote(text, at + 1)
  if (close !== -1 && endsCell(text, close, delimiter) && !isSwallowing(reading, place, close)) return closedAt(text, at, close, delimiter, false)
  const plain = { ...readPlain(text, at, delimiter), mended: true }
  const line = text.slice(at, endOfLine(text, at))
  const end = endWithRest(line, delimiter, missing - 1) ?? plain.end - at
  if (at + end === plain.end && !isQuoted) return plain
  const quote = line.lastIndexOf('"', end - 1)
  return quote > 0 && line.slice(quote + 1, end).trim() === '' ? closedAt(text, at, at + quote, delimiter, true) : plain
}

/** Where a cell has to end so that `after` more cells fit on its line; null if the line has fewer. */
function endWithRest(line: string, delimiter: string, after: number): number | null {
  let end = line.length
  for (let cells = 0; cells < after; cells += 1) {
    end = end === 0 ? -1 : line.lastIndexOf(delimiter, end - 1)
    if (end === -1) return null
  }
  return end
}

/** Whether a cell in quotes runs over lines that are rows: each of them or, of many, most. */
function isSwallowing({ text, delimiter, isRight }: Reading, { start, at, missing }: Place, close: number): boolean {
  const first = endOfLine(text, at)
  if (close < first) return false
  if (close - at > longestLine) return true
  const width = missing + text.slice(start, at).split(delimiter).length - 1
  const lines = text.slice(start, endOfLine(text, close)).split('\n')
  const whole = lines.filter((line) => line.split(delimiter).length === width).length
  if (width < 2 || (lines.length < fewLines && whole < lines.length)) return false
  if (whole === lines.length && haveDays(lines, delimiter)) return true
  if (lines.length >= fewLines) return whole > lines.length / 2
  return !isRight || (lines.length > 2 && width > 2 && lines.every((line) => line.split(delimiter).every((cell) => /[^\s"]/.test(cell))))
}

const dayLike = /\d[-/.]\d{1,2}[-/.]\d|\p{L}{3,}\.? \d{1,2}\b|\b\d{1,2}\.? \p{L}{3,}/u

/** Whether each line has a day in the same column. */
function haveDays(lines: readonly string[], delimiter: string): boolean {
  const rows = lines.map((line) => line.split(delimiter))
  return (rows[0] ?? []).some((_, column) => rows.every((cells) => dayLike.test((cells[column] ?? '').slice(0, longestDay))))
}

const longestDay = 120

function closedAt(text: string, at: number, close: number, delimiter: string, mended: boolean): Cell {
  return { text: text.slice(at + 1, close).replaceAll('""', '"'), end: endOfPlain(text, close, delimiter), mended }
}

function readPlain(text: string, at: number, delimiter: string): Cell {
  const end = endOfPlain(text, at, delimiter)
  return { text: text.slice(at, end), end, mended: false }
}

/** Where the next quote is that isn't doubled; -1 if there's none near enough. */
function nextLoneQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1 && at - from <= longestLine; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}

/** Whether only spaces are between a quote and the end of its cell. */
function endsCell(text: string, quote: number, delimiter: string): boolean {
  let at = quote + 1
  while (text[at] === ' ') at += 1
  return at >= text.length || text[at] === delimiter || text[at] === '\n'
}

function endOfPlain(text: string, at: number, delimiter: string): number {
  const line = text.slice(at, endOfLine(text, at))
  const length = line.indexOf(delimiter)
  return at + (length === -1 ? line.length : length)
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

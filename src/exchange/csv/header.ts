import { type ColumnUse, isCreditUse } from '../../domain/files/columnUse'
import { mapInSteps, type Steps } from '../../domain/values/steps'
import { certificationNamed } from './columns/certificationNames'
import { candidatesFor } from './columns/candidates'
import { type ContentContext, isDayText, isNumber } from './columns/content'
import { headings } from './columns/headings'
import type { Row } from './table'

/** The index of the row with the headings; -1 if there's none. */
type HeaderIndex = number

const mostLinesAbove = 40
/** Of the rows below a header, so many tell whether they hold data. */
const someRows = 20
const longestHeading = 120
/** Judging so many as headings takes a few milliseconds. */
const cellsAtOnce = 1000

/**
 * The row that holds the headings: the first with known headings, at least two, and no dates or numbers, that has days or amounts below where it
 * says so; lines above it don't matter. Without one, the row with the most known headings, or the first row of words above dates or numbers.
 */
export function* findHeader(rows: readonly Row[], context: ContentContext): Steps<HeaderIndex> {
  const first = rows.slice(0, mostLinesAbove)
  const width = Math.max(1, ...first.map(({ cells }) => cells.length))
  const scores = yield* mapInSteps(first, ({ cells }) => headingScore(cells, context), Math.ceil(cellsAtOnce / width))
  const proven = scores.findIndex((score, index) => score > 0 && isProven(rows, index, context))
  // "Course information" and "Credit" above the headings themselves.
  const isGroupLine = (index: number) =>
    ((scores[index + 1] ?? 0) > (scores[index] ?? 0) || ((scores[index + 1] ?? 0) > 0 && hasGroups(rows[index], rows[index + 1]))) &&
    isProven(rows, index + 1, context)
  if (proven !== -1) return isGroupLine(proven) ? proven + 1 : proven
  const best = Math.max(0, ...scores)
  return best > 0 ? scores.indexOf(best) : wordsAbove(rows, context)
}

/** Whether a row has one text over several of the row below: merged cells, or the same text again. */
function hasGroups(row: Row | undefined, below: Row | undefined): boolean {
  const textAt = (of: Row | undefined, column: number) => (of?.cells[column] ?? '').trim()
  const isCovered = (column: number) => textAt(row, column) === '' || textAt(row, column) === textAt(row, column - 1)
  return (below?.cells ?? []).some((_, column) => column > 0 && textAt(row, column - 1) !== '' && isCovered(column) && textAt(below, column) !== '')
}

/** Whether the next rows have days or amounts in the columns that would hold them. */
function isProven(rows: readonly Row[], header: HeaderIndex, context: ContentContext): boolean {
  const columns = (rows[header]?.cells ?? []).flatMap((cell, column) =>
    candidatesFor(cell, [], context).list.some(({ use }) => holdsData(use)) ? [column] : [],
  )
  return rows
    .slice(header + 1, header + 6)
    .some(({ cells }) => columns.some((column) => isDatum((cells[column] ?? '').slice(0, longestHeading), context)))
}

function holdsData(use: ColumnUse): boolean {
  return use === 'completedOn' || use === 'plannedFor' || use === 'contactHours' || use === 'credit' || isCreditUse(use)
}

/** How much a row looks like headings; 0 if it doesn't. */
export function headingScore(cells: readonly string[], context: ContentContext): number {
  // What Recert wrote: a certification may be called "1".
  if (cells[0] === headings.title && cells.includes(headings.details)) return Infinity
  const texts = cells.filter((cell) => cell.trim() !== '')
  if (texts.length < 2 || texts.some((cell) => cell.length > longestHeading || isDatum(cell, context))) return 0
  const found = texts.map((cell) => candidatesFor(cell, [], context))
  const uses = new Set(found.flatMap(({ list }) => list.slice(0, 1).map(({ use }) => use)))
  const score = found.reduce((sum, { list, evidence }) => sum + (list[0]?.score ?? (evidence === 'none' ? 0 : 3)), 0)
  return uses.size < 2 ? 0 : score
}

/** A heading may hold digits ("CEUs 2026"), but is no date or number. */
function isDatum(cell: string, { today }: ContentContext): boolean {
  return /\d/.test(cell) && (isNumber(cell) || isDayText(cell, today, true))
}

function wordsAbove(rows: readonly Row[], context: ContentContext): HeaderIndex {
  return rows.slice(0, 10).findIndex(({ cells }, index) => {
    const isWordy = cells.filter((cell) => cell.trim() !== '').length >= 2 && cells.every((cell) => cell.length <= longestHeading && !/\d/.test(cell))
    const below = rows.slice(index + 1, index + 1 + someRows)
    const isOverData = (column: number) =>
      below.filter((row) => isDatum((row.cells[column] ?? '').slice(0, longestHeading), context)).length * 2 > below.length
    return isWordy && below.length > 0 && cells.some((cell, column) => cell.trim() !== '' && isOverData(column))
  })
}

/** The headings in a row; where the row above says which certification a group of columns is for, with its name. */
export function headingsAt(rows: readonly Row[], header: HeaderIndex, context: ContentContext): readonly string[] | null {
  const row = rows[header]
  if (row === undefined) return null
  const groups = groupsAbove(rows[header - 1], row.cells.length)
  return row.cells.map((cell, column) => {
    const group = groups[column] ?? ''
    if (cell.trim() === '') return group
    const isGroup = group !== '' && ['one', 'other'].includes(certificationNamed(group, context.certifications).kind)
    const isCredit = candidatesFor(cell, [], context).list.some(({ use }) => use === 'credit' || use.startsWith('award:'))
    return isGroup && isCredit ? `${group} ${cell}` : cell
  })
}

/** Merged cells have their text in the first column. A single text at the left is a title, not a group. */
function groupsAbove(row: Row | undefined, width: number): readonly string[] {
  const cells = row?.cells ?? []
  if (cells.slice(1).every((cell) => cell.trim() === '')) return []
  let group = ''
  return Array.from({ length: width }, (_, column) => (group = (cells[column] ?? '').trim() || group))
}

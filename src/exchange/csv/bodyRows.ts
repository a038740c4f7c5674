import type { ColumnUse } from '../../domain/files/columnUse'
import { folded } from '../../domain/values/folded'
import { mapInSteps, type Steps } from '../../domain/values/steps'
import type { LeftOutReason } from '../../domain/files/rowState'
import { candidatesFor } from './columns/candidates'
import type { Column } from './columns/columns'
import { type ContentContext, isDayText } from './columns/content'
import { isBlank } from './cells/noValue'
import { headingScore } from './header'
import { isDivider, isTotal } from './rowKinds'
import type { Row } from './table'

/** A row below the headings. Its cells have the values carried down into them. */
export type BodyRow = Row & {
  /** The columns whose value is from a row above. */
  readonly carried: readonly number[]
  /** Why it's no course; null if it may be one. */
  readonly leftOut: LeftOutReason | null
  /** Whether the last headings above it are different from the table's. */
  readonly isBelowOtherHeading: boolean
  /** Whether its name may be a sum's. */
  readonly isMaybeTotal: boolean
  /** Whether the trainer imports it although it would be left out. */
  readonly isBroughtBack?: boolean
  /** Whether it has more cells than there are headings: one of them may be two. */
  readonly isTooWide?: boolean
}

export type BodyContext = ContentContext & {
  /** Null if the table has none. */
  readonly headings: readonly string[] | null
  readonly columns: readonly Column[]
  /** The numbers of lines that name the certification of the rows below. Then the last column has their names. */
  readonly lines: ReadonlySet<number>
  /** Columns that the trainer wants filled down, besides those that look like merged cells. */
  readonly fillDown: ReadonlySet<number>
}

/** Tells courses from headings, totals and lines between, and carries values down where cells were merged. */
export function readBody(rows: readonly Row[], context: BodyContext): Steps<readonly BodyRow[]> {
  const uses = context.columns.map(({ use }) => use)
  const mayCarry = carriedUses(context.lines.size === 0 ? uses : uses.slice(0, -1))
  const isHeading = headingTest(context)
  let above: readonly string[] = []
  let isBelowOtherHeading = false
  return mapInSteps(rows, (row) => {
    if (isOurs(row.cells, uses)) return { ...row, carried: [], leftOut: null, isBelowOtherHeading: false, isMaybeTotal: false }
    const kind = context.lines.has(row.number) ? 'divider' : kindOf(row.cells, uses, context, isHeading)
    const isMaybeTotal = kind === 'maybeTotal'
    const leftOut = kind === 'maybeTotal' ? null : kind
    if (leftOut === 'heading' && !row.cells.some(isFormat)) isBelowOtherHeading = context.headings !== null && !isSame(row.cells, context.headings)
    if (leftOut !== null) return { ...row, carried: [], leftOut, isBelowOtherHeading, isMaybeTotal }
    const gaps = gapsToFill(row.cells, above, uses, mayCarry, context.fillDown)
    const cells = gaps.length === 0 ? row.cells : fill(row.cells, above, gaps)
    const carried = [...gaps, ...(row.merged ?? [])]
    above = cells
    const isTooWide = context.headings !== null && !cells.slice(context.headings.length).every(isBlank)
    return { ...row, cells, carried, leftOut: null, isBelowOtherHeading, isMaybeTotal, ...(isTooWide ? { isTooWide } : {}) }
  })
}

/** How many cells of a column are empty below a value. */
export function gapsIn(rows: readonly BodyRow[], column: number): number {
  const first = rows.findIndex(({ cells, leftOut }) => leftOut === null && !isBlank(cells[column] ?? ''))
  return first === -1 ? 0 : rows.slice(first).filter(({ cells, leftOut }) => leftOut === null && isBlank(cells[column] ?? '')).length
}

/** A title is carried only where each row is for one certification: an empty one would be a mistake elsewhere. */
function carriedUses(uses: readonly ColumnUse[]): ReadonlySet<ColumnUse> {
  return new Set<ColumnUse>(['provider', 'category', 'completedOn', 'plannedFor', ...(uses.includes('certification') ? (['title'] as const) : [])])
}

/** The empty cells at the left of a row, as merging leaves them, and those in columns that the trainer fills down. */
function gapsToFill(
  cells: readonly string[],
  above: readonly string[],
  uses: readonly ColumnUse[],
  mayCarry: ReadonlySet<ColumnUse>,
  fillDown: ReadonlySet<number>,
): readonly number[] {
  const isGap = (column: number) => isBlank(cells[column] ?? '') && !isBlank(above[column] ?? '')
  const found: number[] = []
  for (let column = 0; column < uses.length && isGap(column) && mayCarry.has(uses[column] ?? 'ignore'); column += 1) found.push(column)
  for (const column of fillDown) if (isGap(column) && !found.includes(column)) found.push(column)
  return found
}

function fill(cells: readonly string[], above: readonly string[], columns: readonly number[]): readonly string[] {
  const filled = [...cells]
  for (const column of columns) filled[column] = above[column] ?? ''
  return filled
}

/** More than the years of a list, or the pages of one that was printed. */
const mostHeadings = 1000

type HeadingTest = (cells: readonly string[], day: string) => boolean

/**
 * Whether a row holds headings. What stands where the day should be is judged first, each text once: thousands of rows may say "TBD" there. A
 * table where thousands of them are different has no more headings to find.
 */
function headingTest(context: BodyContext): HeadingTest {
  const known = new Map<string, boolean>()
  let judged = 0
  const mayHead = (day: string) => {
    const before = known.get(day)
    if (before !== undefined || known.size === mostHeadings) return before ?? false
    const { list, evidence } = candidatesFor(day, [], context)
    const found = list.length > 0 || evidence !== 'none'
    known.set(day, found)
    return found
  }
  return (cells, day) => {
    if (!mayHead(day) || judged === mostHeadings) return false
    judged += 1
    return headingScore(cells, context) > 0
  }
}

function kindOf(
  cells: readonly string[],
  uses: readonly ColumnUse[],
  context: BodyContext,
  isHeading: HeadingTest,
): LeftOutReason | 'maybeTotal' | null {
  if (context.headings !== null && isSame(cells, context.headings)) return 'heading'
  const day = cells[uses.indexOf('completedOn')] ?? ''
  const mayBeHeading = day !== '' && day.length < 80 && !/\d/.test(day)
  if (mayBeHeading && (isFormat(day) || isHeading(cells, day))) return 'heading'
  const total = isTotal(cells, uses)
  const hasDay = () => [day, cells[uses.indexOf('plannedFor')] ?? ''].some((cell) => isDayText(cell, context.today, true))
  if (total !== false) return total === 'maybe' && hasDay() ? 'maybeTotal' : 'total'
  return isDivider(cells) ? 'divider' : null
}

/** A row with a whole record, as Recert writes it: it's a course, whatever it's called. */
function isOurs(cells: readonly string[], uses: readonly ColumnUse[]): boolean {
  return uses.includes('details') && (cells[uses.indexOf('details')] ?? '').startsWith('{')
}

/** "mm/dd/yyyy", in a line below the headings. */
function isFormat(cell: string): boolean {
  return cell.length < 40 && /^\W*(?:mm?|dd?|y{2,4}|tt|j{2,4}|a{4})(?:\W+(?:mm?|dd?|y{2,4}|tt|j{2,4}|a{4})){2}\W*$/i.test(cell)
}

/** Whether a row repeats the headings. They're compared as they are first: most rows differ in their first cell. */
export function isSame(cells: readonly string[], headings: readonly string[]): boolean {
  const isEqual = (heading: string, cell: string) => heading === cell || (cell.length < 200 && folded(heading) === folded(cell))
  return headings.every((heading, column) => isEqual(heading, cells[column] ?? '')) && cells.slice(headings.length).every(isBlank)
}

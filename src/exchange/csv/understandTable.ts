import type { ColumnUse } from '../../domain/files/columnUse'
import type { SheetPart } from '../../domain/files/sheetPart'
import type { Certification } from '../../domain/records/credential'
import type { CredentialId } from '../../domain/records/ids'
import type { SlashOrder } from '../../domain/values/dateOrder'
import type { PlainDate } from '../../domain/values/plainDate'
import { mapInSteps, someInSteps, type Steps } from '../../domain/values/steps'
import { type BodyRow, gapsIn, isSame, readBody } from './bodyRows'
import { isBlank } from './cells/noValue'
import { readDayText, shortYears } from './cells/dayCell'
import { readStatus } from './cells/statusCell'
import { type Column, understandColumns } from './columns/columns'
import { saysProgress } from './courseStatus'
import { areDayFirst } from './columns/dayFirstWords'
import { decideOrder, type OrderReading } from './dateOrder'
import { cellOfColumn } from './columns/joinedColumns'
import { hasStartOnly, startColumn } from './columns/startColumn'
import { findHeader, headingsAt } from './header'
import { joinDecimals } from './joinDecimals'
import { maybeHours } from './maybeHours'
import { everyone, findPeople, type People } from './people'
import { isDivider, isTotal } from './rowKinds'
import { readSections } from './sections'
import type { Row } from './table'

/** What the trainer changed about how a table is understood; what's absent is as found. Columns are counted from 0. */
export type TableChoices = {
  /** The number of the row with the headings; null if there are none. */
  readonly header?: number | null
  /** By column. The same use as proposed confirms it. */
  readonly uses?: ReadonlyMap<number, ColumnUse>
  readonly order?: SlashOrder
  /** For which certifications a `credit` column counts. */
  readonly creditFor?: readonly CredentialId[]
  /** Columns of credit whose numbers without a unit are contact hours. */
  readonly asHours?: ReadonlySet<ColumnUse>
  /** Columns whose empty cells have the value above. */
  readonly fillDown?: ReadonlySet<number>
  /** Whose rows are imported: one of the people, or `everyone`. */
  readonly mine?: string
}

export type TableContext = {
  readonly certifications: readonly Certification[]
  /** As the browser's language writes dates. */
  readonly locale: SlashOrder
  readonly today: PlainDate
  /** The sheets that the table is joined from; absent if it's one. */
  readonly parts?: readonly SheetPart[]
}

type TableColumn = Column & {
  /** How many of its cells are empty below a value. */
  readonly gaps: number
}

/** How a table is understood. */
export type TableReading = {
  /** `row` is its number; null if the table has no headings. */
  readonly header: { readonly row: number | null; readonly isFound: boolean }
  /** The numbers of the rows that may be chosen as the header. */
  readonly headerChoices: readonly number[]
  readonly columns: readonly TableColumn[]
  readonly order: OrderReading
  /** The certifications of a `credit` column; null if the trainer has to say, empty if there's no such column. */
  readonly creditFor: readonly CredentialId[] | null
  /** Columns of credit whose whole numbers may be contact hours. */
  readonly maybeHours: ReadonlySet<ColumnUse>
  /** Those that the trainer said hold contact hours. */
  readonly asHours: ReadonlySet<ColumnUse>
  /** The first and the last of the years that two digits stand for; null if no date has such a year. */
  readonly shortYears: readonly [from: number, through: number] | null
  /** The people whose rows these are, and whose are imported: null if the trainer has to say. Null if there's only one. */
  readonly people: (Pick<People, 'heading' | 'names'> & { readonly mine: string | null }) | null
  readonly body: readonly BodyRow[]
}

const mostHeaderChoices = 20

/** Understands a table by its headings and by all of its cells. Linear in their number; nothing is settled by position alone. */
export function* understandTable(given: readonly Row[], choices: TableChoices, context: TableContext): Steps<TableReading> {
  const rows = given.map(withoutPadding)
  const { certifications, today, locale } = context
  const found = choices.header === undefined ? yield* findHeader(rows, context) : rows.findIndex(({ number }) => number === choices.header)
  const ownHeadings = headingsAt(rows, found, context)
  const ownRows = ownHeadings === null ? rows.slice(found + 1) : joinDecimals(rows.slice(found + 1), ownHeadings, context)
  const ownWritten = rows[found]?.cells ?? null
  const sections =
    ownHeadings === null || ownWritten === null
      ? null
      : yield* readSections(
          { headings: ownHeadings, written: ownWritten, above: rows.slice(0, found), below: ownRows, parts: context.parts ?? [] },
          context,
        )
  const headings = sections?.headings ?? ownHeadings
  const below = sections?.rows ?? ownRows
  const lines = sections?.lines ?? new Set<number>()
  // Totals and repeated headings say nothing about what a column holds.
  const written = sections?.written ?? ownWritten
  const telling = yield* mapInSteps(below, ({ cells, number }) =>
    isDivider(cells) || isTotal(cells, []) || isSame(cells, written ?? []) || lines.has(number) ? cells.map(() => '') : cells,
  )
  const columns = yield* understandColumns(headings, telling, choices.uses ?? new Map<number, ColumnUse>(), context)
  const body = yield* readBody(below, { ...context, headings: written, lines, columns, fillDown: choices.fillDown ?? new Set() })
  const start = startColumn(columns)
  const courses = body.filter(({ leftOut }) => leftOut === null)
  const cellsOf = (use: ColumnUse, from: readonly BodyRow[] = courses) => {
    const at = columns.findIndex((column) => column.use === use)
    if (at === -1) return []
    return from.map(({ cells }) => cellOfColumn(columns, use === 'completedOn' && hasStartOnly(cells, columns, start) ? start : at, cells))
  }
  // What wasn't completed may be to come.
  const [open, completed] = yield* partition(courses, isOpenTest(columns))
  const repeated = body.filter(({ leftOut }) => leftOut === 'heading')
  const hasDay = ({ use }: Column) => use === 'completedOn' || use === 'plannedFor'
  const people = yield* findPeople(headings ?? [], (column) => columns[column]?.use !== 'ignore', body)
  const order = yield* decideOrder(cellsOf('completedOn', completed), [...cellsOf('completedOn', open), ...cellsOf('plannedFor')], {
    headings: columns.flatMap((column, index) => (hasDay(column) ? [column.heading, ...repeated.map(({ cells }) => cells[index] ?? '')] : [])),
    isDayFirstLanguage: areDayFirst(headings ?? []),
    chosen: choices.order ?? null,
    locale,
    today,
  })
  const hasShortYear = (cell: string) => {
    const read = readDayText(cell, { orders: order.orders, today })
    return read.ok && read.value.hasShortYear
  }
  return {
    header: { row: rows[found]?.number ?? null, isFound: choices.header === undefined },
    headerChoices: rows.slice(0, mostHeaderChoices).map(({ number }) => number),
    columns: columns.map((column, index) => ({ ...column, gaps: mayHaveGaps(column.use) ? gapsIn(body, index) : 0 })),
    order,
    creditFor: creditFor(choices, columns, body, certifications),
    maybeHours: maybeHours(columns, body, certifications),
    asHours: choices.asHours ?? new Set(),
    shortYears: (yield* someInSteps([...cellsOf('completedOn'), ...cellsOf('plannedFor')], hasShortYear)) ? shortYears(today) : null,
    people: people === null ? null : { heading: people.heading, names: people.names, mine: choices.mine ?? null },
    body: people === null ? body : withoutOthers(body, people, choices.mine ?? everyone),
  }
}

/** The rows of other people aren't the trainer's courses. */
function withoutOthers(body: readonly BodyRow[], { ofRows }: People, mine: string): readonly BodyRow[] {
  if (mine === everyone) return body
  return body.map((row, index) => (row.leftOut === null && (ofRows[index] ?? mine) !== mine ? { ...row, leftOut: 'otherPerson' } : row))
}

/** Whether the status of a row says that its course wasn't completed. */
function isOpenTest(columns: readonly Column[]): (row: BodyRow) => boolean {
  const at = columns.findIndex(({ use }) => use === 'status')
  const isProgress = saysProgress(columns[at]?.heading ?? '')
  return ({ cells }) => at !== -1 && readStatus(cells[at] ?? '', isProgress) === 'notCompleted'
}

function* partition<Item>(items: readonly Item[], test: (item: Item) => boolean): Steps<readonly [passed: readonly Item[], others: readonly Item[]]> {
  const passed: Item[] = []
  const others: Item[] = []
  yield* mapInSteps(items, (item) => (test(item) ? passed : others).push(item))
  return [passed, others]
}

/** Kilobytes of spaces would be looked at again and again. */
function withoutPadding(row: Row): Row {
  return row.cells.some((cell) => cell.length > longCell)
    ? { ...row, cells: row.cells.map((cell) => (cell.length > longCell ? cell.trim() : cell)) }
    : row
}

const longCell = 1000

function mayHaveGaps(use: ColumnUse): boolean {
  return use === 'provider' || use === 'category'
}

/** Nobody has to say where there's one certification only, or where each row with credit names its own. */
function creditFor(
  { creditFor }: TableChoices,
  columns: readonly Column[],
  body: readonly BodyRow[],
  certifications: readonly Certification[],
): readonly CredentialId[] | null {
  const at = (use: ColumnUse) => columns.findIndex((column) => column.use === use)
  const [credit, certification] = [at('credit'), at('certification')]
  if (credit === -1) return []
  // None is no answer: the credit would be lost.
  if (creditFor !== undefined && creditFor.length > 0) return creditFor
  const [only, another] = certifications
  if (only !== undefined && another === undefined) return [only.id]
  const isOpen = ({ cells, leftOut }: BodyRow) =>
    leftOut === null && !isBlank(cells[credit] ?? '') && isBlank(cellOfColumn(columns, certification, cells))
  return certification === -1 || body.some(isOpen) ? null : []
}

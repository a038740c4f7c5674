import { type ColumnUse, isCreditUse } from '../../domain/files/columnUse'
import type { LeftOutReason, Remark, RowQuestion } from '../../domain/files/rowState'
import type { FieldError } from '../../domain/forms/fieldError'
import type { CourseRecord } from '../../domain/records/course'
import type { CourseId } from '../../domain/records/ids'
import { toCourseId } from '../../domain/records/ids'
import { certificationsOf, type Portfolio } from '../../domain/records/portfolio'
import type { Category } from '../../domain/rule/category'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import type { PlainDate } from '../../domain/values/plainDate'
import type { BodyRow } from './bodyRows'
import { isBlank } from './cells/noValue'
import { cellOfColumn } from './columns/joinedColumns'
import { hasStartOnly, startColumn } from './columns/startColumn'
import { type CourseKeys, keysOf } from './courseKeys'
import { categoriesByWord } from './categoryWords'
import type { KnownCourse } from './courseCells'
import { type CourseContext, readCourse } from './courseOfRow'
import { readStatusCell } from './courseStatus'
import type { KeptCells } from './keptCell'
import { readRecordCell, type RecordReading } from './recordCell'
import { createRowReading, type RowReading } from './rowReading'
import type { TableReading } from './understandTable'

/** A row by itself: whether it's there already shows in `settleRows`. */
export type ReadRow = {
  readonly row: BodyRow
  /** Has an empty id if the row has none. Null if the row is left out or has problems. */
  readonly course: CourseRecord | null
  readonly leftOut: LeftOutReason | null
  readonly problems: readonly FieldError<ColumnUse>[]
  readonly remarks: readonly Remark[]
  readonly questions: readonly RowQuestion[]
  readonly kept: KeptCells
  /** Whether the row names a stored course, the same or changed by it; `new` if it names one that isn't here, null if it names none. */
  readonly names: 'same' | 'changed' | 'new' | null
  /** Null without a course. */
  readonly keys: CourseKeys | null
}

export type RowContext = RecordReading & {
  readonly portfolio: Portfolio
  readonly today: PlainDate
  readonly table: Pick<TableReading, 'columns' | 'order' | 'creditFor' | 'maybeHours' | 'asHours' | 'people'>
  readonly categoryWords: Readonly<Record<Category, string>>
}

/** The reader takes each row by itself, so that an edited one can be read again. */
export function createRowReader(context: RowContext): (row: BodyRow) => ReadRow {
  const { portfolio, table } = context
  const uses = table.columns.map(({ use }) => use)
  const start = startColumn(table.columns)
  const together = table.columns.flatMap(({ joined, use }) => (joined === null ? [] : [use]))
  const unsure = table.columns.flatMap(({ use, evidence }) => (evidence === 'unsure' && use !== 'ignore' ? [use] : []))
  const byId = new Map([...portfolio.courses, ...portfolio.planned].map((course) => [course.id, course]))
  const course: CourseContext = {
    ...context,
    uses,
    order: table.order,
    creditFor: table.creditFor,
    maybeHours: table.maybeHours,
    asHours: table.asHours,
    headings: table.columns.map(({ heading }) => heading),
    certifications: certificationsOf(portfolio),
    words: categoriesByWord(context.categoryWords),
  }

  return (row) => {
    const reading = createRowReading()
    const isStart = hasStartOnly(row.cells, table.columns, start)
    const cellAt = (use: ColumnUse) => cellOfColumn(table.columns, use === 'completedOn' && isStart ? start : uses.indexOf(use), row.cells)
    const left = row.leftOut ?? readStatusCell(cellAt, course, reading)
    if (left !== null && left !== 'planned' && row.isBroughtBack !== true) return { ...emptyReading, row, leftOut: left }
    if (table.people?.mine === null) reading.ask({ kind: 'whichPerson' })
    if (left === 'planned') reading.ask({ kind: 'asPlanned' })
    if (row.isMaybeTotal) reading.ask({ kind: 'maybeTotal' })
    if (row.isBelowOtherHeading) reading.ask({ kind: 'otherHeading' })
    if (row.isHidden === true) reading.ask({ kind: 'hiddenRow' })
    if (row.isTooWide === true) reading.ask({ kind: 'moreCells' })
    for (const use of unsure) if (!isBlank(cellAt(use))) reading.ask({ kind: 'columnUnsure', use })
    if (isStart) reading.remark({ kind: 'startDay' })
    if (row.hasMendedQuotes === true) reading.remark({ kind: 'mendedQuotes' })
    noteCarried(row, uses, reading)
    for (const use of together) if (!isBlank(cellAt(use))) reading.remark({ kind: 'joined', use })
    const known = knownCourse(cellAt('details'), cellAt('id'), byId, context)
    const read = readCourse(cellAt, known, left === 'planned', course, reading)
    const mine = known === null ? undefined : byId.get(known.kept.id)
    const names = known === null ? null : mine === undefined ? 'new' : isDeepEqual(mine, read) ? 'same' : 'changed'
    if (names === 'changed' && read !== null) reading.remark({ kind: 'replaces' })
    const { errors, remarks, questions, cells } = reading
    return {
      row,
      course: read,
      leftOut: null,
      problems: errors,
      remarks,
      questions,
      kept: cells,
      names,
      keys: read === null ? null : keysIn(read, cellAt, reading),
    }
  }
}

/** While nobody has said which certifications get the credit, courses with other credit are others. */
function keysIn(course: CourseRecord, cellAt: (use: ColumnUse) => string, { questions }: RowReading): CourseKeys {
  const keys = keysOf(course)
  const isOpen = questions.some(({ kind }) => kind === 'whichCertification')
  return isOpen ? { ...keys, same: `${keys.same} ${cellAt('credit').trim()}` } : keys
}

const emptyReading = { course: null, problems: [], remarks: [], questions: [], kept: new Map(), names: null, keys: null } as const

function noteCarried(row: BodyRow, uses: readonly ColumnUse[], reading: RowReading): void {
  const carried = row.carried.map((column) => uses[column] ?? 'ignore')
  for (const use of carried) {
    // A day carried with the course's name is the same course's, for another certification.
    const isDay = use === 'completedOn' || use === 'plannedFor'
    if (isDay && !carried.includes('title')) reading.ask({ kind: 'carriedDay' })
    // One amount beside several courses may be for all of them together.
    else if (use === 'contactHours' || use === 'cost' || use === 'credit' || isCreditUse(use)) reading.ask({ kind: 'carriedAmount', use })
    else if (use !== 'ignore') reading.remark({ kind: 'carried', use })
  }
}

/** The stored course that a row names, or the record in its last column. */
function knownCourse(details: string, id: string, byId: ReadonlyMap<CourseId, CourseRecord>, context: RecordReading): KnownCourse | null {
  const written = readDetails(details, context)
  const kept = byId.get(written?.id ?? toCourseId(id.trim())) ?? written
  return kept === null ? null : { kept, written: written ?? kept }
}

const longestDetails = 100_000

/** The record in the last column of a table written by Recert. */
function readDetails(cell: string, context: RecordReading): CourseRecord | null {
  if (!cell.startsWith('{') || cell.length > longestDetails) return null
  const kept = readRecordCell('course', cell, context)
  return kept?.kind === 'course' ? kept.record : null
}

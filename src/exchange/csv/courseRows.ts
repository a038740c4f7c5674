import { type CourseId, toCourseId } from '../../domain/records/ids'
import { type ColumnUse, isCreditUse } from '../../domain/files/columnUse'
import type { Remark, RowState } from '../../domain/files/rowState'
import { type Category, categories } from '../../domain/rule/category'
import type { CourseRecord } from '../../domain/records/course'
import type { Certification } from '../../domain/records/credential'
import { draftOfCourse, emptyCourseDraft } from '../../domain/forms/courseDraft'
import { withDefaults } from '../../domain/forms/courseDefaults'
import type { FieldError } from '../../domain/forms/fieldError'
import { longestName, readAmount, readCost, readName, readText } from '../../domain/forms/fieldInput'
import { createFormReader } from '../../domain/forms/formReader'
import { duplicateKey } from '../../domain/records/duplicateKey'
import type { SlashOrder } from '../../domain/values/dateOrder'
import type { PlainDate } from '../../domain/values/plainDate'
import { certificationsOf, type Portfolio } from '../../domain/records/portfolio'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import { without } from '../../domain/values/without'
import { bareNumber, readDayCell } from './cellValues'
import { proposedAwards, readAwards } from './courseAwards'
import { type Cells, cellOf, type KnownCourse } from './courseCells'
import { readTexts } from './courseTexts'
import { readRecordCell, type RecordReading } from './recordCell'
import type { Row } from './table'

export type ReadRow = {
  readonly row: Row
  readonly state: RowState
  /** Has an empty id if the row has none. Null if the row can't be read. */
  readonly course: CourseRecord | null
  readonly problems: readonly FieldError<ColumnUse>[]
  readonly remarks: readonly Remark[]
}

export type RowContext = RecordReading & {
  readonly portfolio: Portfolio
  readonly today: PlainDate
  readonly uses: readonly ColumnUse[]
  readonly order: SlashOrder
  readonly categoryWords: Readonly<Record<Category, string>>
}

/** The reader takes rows in order and remembers them, to find duplicates. */
export function createRowReader(context: RowContext): (row: Row) => ReadRow {
  const { portfolio, uses } = context
  const kept = [...portfolio.courses, ...portfolio.planned]
  const byId = new Map(kept.map((course) => [course.id, course]))
  const keys = new Set(kept.map(duplicateKey))
  const ids = new Set<CourseId>()
  const words = new Map<string, Category>([
    // The rules' word for everything except CPR/AED.
    ['education', 'course'],
    ...categories.flatMap((category): readonly (readonly [string, Category])[] => [
      [category.toLowerCase(), category],
      [context.categoryWords[category].toLowerCase(), category],
    ]),
  ])
  const certifications = certificationsOf(portfolio)

  return (row) => {
    const cellAt = (use: ColumnUse) => row.cells[uses.indexOf(use)] ?? ''
    const details = readDetails(cellAt('details'), context)
    const mine = byId.get(details?.id ?? toCourseId(cellAt('id').trim()))
    const kept = mine ?? details
    const known = kept === null ? null : { kept, written: details ?? kept }
    const { course, problems, remarks } = readCourse(cellAt, uses, known, words, certifications, context)
    if (course === null) return { row, state: 'error', course, problems, remarks }
    const isTwice = course.id !== '' && ids.has(course.id)
    const key = duplicateKey(course)
    const isDuplicate = isTwice || (mine === undefined ? keys.has(key) : isDeepEqual(mine, course))
    ids.add(course.id)
    keys.add(key)
    if (isDuplicate) return { row, state: 'duplicate', course: isTwice ? { ...course, id: noId } : course, problems, remarks }
    const noted: readonly Remark[] = mine === undefined ? remarks : [...remarks, { kind: 'replaces' }]
    return { row, state: noted.length > 0 ? 'warning' : 'ready', course, problems, remarks: noted }
  }
}

/** The course gets an id when it's imported. */
const noId = toCourseId('')

/** The record in the last column of a table written by Recert. */
function readDetails(cell: string, context: RowContext): CourseRecord | null {
  if (!cell.startsWith('{') || cell.length > longestDetails) return null
  const kept = readRecordCell('course', cell, context)
  return kept?.kind === 'course' ? kept.record : null
}

const longestDetails = 100_000

/** Only cells that were edited in the table change a record. For unedited cells the kept value stays. */
function readCourse(
  cellAt: Cells,
  uses: readonly ColumnUse[],
  known: KnownCourse | null,
  words: ReadonlyMap<string, Category>,
  certifications: readonly Certification[],
  { portfolio, today, order, categoryWords }: RowContext,
): Pick<ReadRow, 'course' | 'problems' | 'remarks'> {
  const { errors, read } = createFormReader<ColumnUse>()
  const remarks: Remark[] = []
  const isUnchanged = (use: ColumnUse, { written }: KnownCourse) =>
    !uses.includes(use) || cellAt(use).trim() === cellOf(written, use, categoryWords).trim()
  const keepOr = <Value>(use: ColumnUse, keep: (kept: CourseRecord) => Value, readCell: () => Value): Value =>
    known !== null && isUnchanged(use, known) ? keep(known.kept) : readCell()

  const title = keepOr(
    'title',
    (kept) => kept.title,
    () => read('title', readName(cellAt('title')), ''),
  )
  const draft = known === null ? emptyCourseDraft(today) : draftOfCourse(known.kept, portfolio)
  const filled = withDefaults({ ...draft, title }, portfolio)
  const provider = keepOr(
    'provider',
    (kept) => kept.provider,
    () => (uses.includes('provider') ? read('provider', readText(cellAt('provider'), longestName), '') : filled.provider),
  )
  const contactHours = keepOr(
    'contactHours',
    (kept) => kept.contactHours,
    () => (cellAt('contactHours').trim() === '' ? null : read('contactHours', readAmount(bareNumber(cellAt('contactHours'))), null)),
  )
  const cost = keepOr(
    'cost',
    (kept) => kept.cost,
    () => read('cost', readCost(bareNumber(cellAt('cost'))), null),
  )
  const category = keepOr(
    'category',
    (kept) => kept.category,
    () => {
      const word = cellAt('category').trim()
      const found = words.get(word.toLowerCase())
      if (word !== '' && found === undefined) remarks.push({ kind: 'unknownCategory', word })
      return found ?? (word === '' ? filled.category : 'other')
    },
  )
  const texts = readTexts(
    (use) => (known !== null && isUnchanged(use, known) ? { kept: known.kept[use] ?? '' } : { cell: cellAt(use) }),
    read,
    remarks,
  )
  const day = readWhen(cellAt, known, isUnchanged, (use, cell) => read(use, readDayCell(cell, order, use === 'plannedFor', today), today))
  const awards = readAwards(cellAt, uses, known, certifications, read)
  if (errors.length > 0) return { course: null, problems: errors, remarks }
  const isCreditNamed = known !== null || awards.length > 0 || uses.some(isCreditUse)
  const course: CourseRecord = {
    ...(known === null ? {} : without(known.kept, 'completedOn', 'plannedFor', 'number', 'link', 'note')),
    id: known?.kept.id ?? noId,
    title,
    provider,
    category,
    contactHours,
    cost,
    awards: isCreditNamed ? awards : proposedAwards(filled),
    ...texts,
    ...day,
  }
  return { course: known !== null && isDeepEqual(known.kept, course) ? known.kept : course, problems: [], remarks }
}

type When = { readonly completedOn: PlainDate } | { readonly plannedFor: PlainDate }

function readWhen(
  cellAt: Cells,
  known: KnownCourse | null,
  isUnchanged: (use: ColumnUse, known: KnownCourse) => boolean,
  readDayOf: (use: 'completedOn' | 'plannedFor', cell: string) => PlainDate,
): When {
  if (known !== null && isUnchanged('completedOn', known) && isUnchanged('plannedFor', known)) {
    return 'completedOn' in known.kept ? { completedOn: known.kept.completedOn } : { plannedFor: known.kept.plannedFor }
  }
  const [completed, planned] = [cellAt('completedOn'), cellAt('plannedFor')]
  return completed.trim() === '' && planned.trim() !== ''
    ? { plannedFor: readDayOf('plannedFor', planned) }
    : { completedOn: readDayOf('completedOn', completed) }
}

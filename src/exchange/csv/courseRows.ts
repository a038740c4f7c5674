import { type CourseId, type CredentialId, toCourseId } from '../../domain/records/ids'
import { type ColumnUse, isCreditUse } from '../../domain/files/columnUse'
import type { Remark, RowState } from '../../domain/files/rowState'
import { type Category, categories } from '../../domain/rule/category'
import type { Award, CourseRecord } from '../../domain/records/course'
import type { Certification } from '../../domain/records/credential'
import { draftOfCourse, emptyCourseDraft } from '../../domain/forms/courseDraft'
import { withDefaults } from '../../domain/forms/courseDefaults'
import type { FieldError, Problem } from '../../domain/forms/fieldError'
import { earliestDay, longestName, readAmount, readCost, readExpiry, readName, readPastDay, readText } from '../../domain/forms/fieldInput'
import { createFormReader } from '../../domain/forms/formReader'
import { duplicateKey } from '../../domain/records/duplicateKey'
import type { SlashOrder } from '../../domain/values/dateOrder'
import type { PlainDate } from '../../domain/values/plainDate'
import { certificationsOf, type Portfolio } from '../../domain/records/portfolio'
import { err, type Result } from '../../domain/values/result'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import { without } from '../../domain/values/without'
import { amountCell, cellOf } from './courseCells'
import { readTexts } from './courseTexts'
import { readCellDay } from './dates'
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

type Cells = (use: ColumnUse) => string

/** The record in the last column of a table written by Recert. */
function readDetails(cell: string, context: RowContext): CourseRecord | null {
  if (!cell.startsWith('{') || cell.length > longestDetails) return null
  const kept = readRecordCell('course', cell, context)
  return kept?.kind === 'course' ? kept.record : null
}

const longestDetails = 100_000

/** `kept` is the stored record, or else the one in the row; `written` is the record the cells were written from. */
type Known = { readonly kept: CourseRecord; readonly written: CourseRecord }

/** Only cells that were edited in the table change a record. For unedited cells the kept value stays. */
function readCourse(
  cellAt: Cells,
  uses: readonly ColumnUse[],
  known: Known | null,
  words: ReadonlyMap<string, Category>,
  certifications: readonly Certification[],
  { portfolio, today, order, categoryWords }: RowContext,
): Pick<ReadRow, 'course' | 'problems' | 'remarks'> {
  const { errors, read } = createFormReader<ColumnUse>()
  const remarks: Remark[] = []
  const isUnchanged = (use: ColumnUse, { written }: Known) => !uses.includes(use) || cellAt(use).trim() === cellOf(written, use, categoryWords).trim()
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
  const day = readWhen(cellAt, known, isUnchanged, (use, cell) => read(use, readDay(cell, order, use === 'plannedFor', today), today))
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
    awards: isCreditNamed ? awards : proposed(filled),
    ...texts,
    ...day,
  }
  return { course: known !== null && isDeepEqual(known.kept, course) ? known.kept : course, problems: [], remarks }
}

type When = { readonly completedOn: PlainDate } | { readonly plannedFor: PlainDate }

function readWhen(
  cellAt: Cells,
  known: Known | null,
  isUnchanged: (use: ColumnUse, known: Known) => boolean,
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

/** The awards in their order. Edited columns change or add theirs; all others stay the same. */
function readAwards(
  cellAt: Cells,
  uses: readonly ColumnUse[],
  known: Known | null,
  certifications: readonly Certification[],
  read: ReturnType<typeof createFormReader<ColumnUse>>['read'],
): readonly Award[] {
  const amounts = new Map(
    certifications.flatMap(({ id }): readonly (readonly [CredentialId, Award['amount'] | null])[] => {
      const cell = cellAt(`award:${id}`).trim()
      if (!uses.includes(`award:${id}`)) return []
      if (known !== null && cell === amountCell(known.written, id)) return []
      return [[id, cell === '' || Number(bareNumber(cell)) === 0 ? null : read(`award:${id}`, readAmount(bareNumber(cell)), null)]]
    }),
  )
  const before = known?.kept.awards ?? []
  const stayed = before.flatMap((award): readonly Award[] => {
    const amount = amounts.get(award.credentialId)
    return amount === undefined ? [award] : amount === null ? [] : [{ ...award, amount }]
  })
  const added = [...amounts].flatMap(([credentialId, amount]): readonly Award[] =>
    amount === null || before.some((award) => award.credentialId === credentialId) ? [] : [{ credentialId, amount }],
  )
  return [...stayed, ...added]
}

/** The credit the form would propose, used for a known course if the table has no credit columns. */
function proposed({ awards }: ReturnType<typeof withDefaults>): readonly Award[] {
  return awards.flatMap(({ certification, counts, amount: text }): readonly Award[] => {
    const amount = readAmount(text)
    return counts && amount.ok ? [{ credentialId: certification.id, amount: amount.value }] : []
  })
}

function readDay(cell: string, order: SlashOrder, isPlanned: boolean, today: PlainDate): Result<PlainDate, Problem> {
  if (cell.trim() === '') return err({ kind: 'empty' })
  const day = readCellDay(cell, order)
  if (day === null || day < earliestDay) return err({ kind: 'date', reason: day === null ? 'unreadable' : 'tooOld' })
  return isPlanned ? readExpiry(day, today) : readPastDay(day, today)
}

const longestNumber = 200

/** Strips what people and spreadsheets add to an amount: a currency, a unit, thousands separators. */
function bareNumber(cell: string): string {
  // On a long text the regular expression takes quadratic time.
  if (cell.length > longestNumber) return cell
  const bare = cell.trim().replace(/^[^\d.,+\u2212-]+|[^\d.,]+$/g, '')
  if (bare === '') return cell.trim()
  return /^\d{1,3}([, ']\d{3})+\.\d+$/.test(bare) ? bare.replace(/[, ']/g, '') : bare
}

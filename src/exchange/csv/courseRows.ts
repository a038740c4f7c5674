import { type Category, categories } from '../../domain/category'
import type { Award, Course, CourseId, CourseRecord } from '../../domain/course'
import type { Certification, CredentialId } from '../../domain/credential'
import { draftOfCourse, emptyCourseDraft } from '../../domain/courseDraft'
import { fillDraft } from '../../domain/courseFilling'
import type { FieldError, Problem } from '../../domain/fieldError'
import { earliestDay, longestName, readAmount, readCost, readExpiry, readName, readPastDay, readText } from '../../domain/fieldInput'
import { createFormReader } from '../../domain/formReader'
import { likenessOf } from '../../domain/likeness'
import type { PlainDate } from '../../domain/plainDate'
import { certificationsOf, type Kept, type Portfolio } from '../../domain/portfolio'
import { err, type Result } from '../../domain/result'
import { isSame } from '../../domain/sameRule'
import { without } from '../../domain/without'
import { parseJson } from '../jsonText'
import type { ColumnUse } from './columns'
import { cellOf } from './courseCells'
import { type DateOrder, readCellDay } from './dates'
import type { Row } from './table'

/** `warning` is imported with a remark; `duplicate` only where the trainer asks for it. */
export type RowState = 'ready' | 'warning' | 'duplicate' | 'error'

/** `replaces`: the course with this id is here and says something else. `asCategory`: the word for the kind is not known. */
export type Remark = { readonly kind: 'replaces' } | { readonly kind: 'asCategory'; readonly word: string }

export type ReadRow = {
  readonly row: Row
  readonly state: RowState
  /** Without an id of its own it carries an empty one. Null where the row cannot be read. */
  readonly course: CourseRecord | null
  readonly problems: readonly FieldError<ColumnUse>[]
  readonly remarks: readonly Remark[]
}

export type RowContext = {
  readonly portfolio: Portfolio
  readonly today: PlainDate
  readonly uses: readonly ColumnUse[]
  readonly order: DateOrder
  readonly categoryWords: Readonly<Record<Category, string>>
  readonly readRecord: (kind: Kept['kind'], version: number, record: unknown) => Kept | null
  readonly recordVersion: number
}

/** Reads rows one after the other: it remembers those before, to find what is there twice. */
export function createRowReader(context: RowContext): (row: Row) => ReadRow {
  const { portfolio, uses } = context
  const kept = [...portfolio.courses, ...portfolio.planned]
  const byId = new Map(kept.map((course) => [course.id, course]))
  const looks = new Set(kept.map(likenessOf))
  const ids = new Set<CourseId>()
  const words = new Map<string, Category>(
    categories.flatMap((category) => [
      [category.toLowerCase(), category],
      [context.categoryWords[category].toLowerCase(), category],
    ]),
  )
  const certifications = certificationsOf(portfolio)

  return (row) => {
    const cellAt = (use: ColumnUse) => row.cells[uses.indexOf(use)] ?? ''
    const details = readDetails(cellAt('details'), context)
    const { course, problems, remarks } = readCourse(cellAt, uses, details, words, certifications, context)
    if (course === null) return { row, state: 'error', course, problems, remarks }
    const mine = course.id === '' ? undefined : byId.get(course.id)
    const isTwice = course.id !== '' && ids.has(course.id)
    const look = likenessOf(course)
    const isDuplicate = isTwice || (mine === undefined ? looks.has(look) : isSame(mine, course))
    ids.add(course.id)
    looks.add(look)
    if (isDuplicate) return { row, state: 'duplicate', course: isTwice ? { ...course, id: '' as CourseId } : course, problems, remarks } // safe: it gets an id of its own
    const noted: readonly Remark[] = mine === undefined ? remarks : [...remarks, { kind: 'replaces' }]
    return { row, state: noted.length > 0 ? 'warning' : 'ready', course, problems, remarks: noted }
  }
}

type Cells = (use: ColumnUse) => string

/** The record in the last column of a table that Recert wrote: where a cell still says the same, the record's own value stands. */
function readDetails(cell: string, { readRecord, recordVersion }: RowContext): CourseRecord | null {
  if (!cell.startsWith('{') || cell.length > longestDetails) return null
  const json = parseJson(cell)
  const kept = json.ok ? readRecord('course', recordVersion, json.value) : null
  return kept?.kind === 'course' ? kept.record : null
}

const longestDetails = 100_000

function readCourse(
  cellAt: Cells,
  uses: readonly ColumnUse[],
  details: CourseRecord | null,
  words: ReadonlyMap<string, Category>,
  certifications: readonly Certification[],
  { portfolio, today, order, categoryWords }: RowContext,
): Pick<ReadRow, 'course' | 'problems' | 'remarks'> {
  const { errors, read } = createFormReader<ColumnUse>()
  const remarks: Remark[] = []
  const isUnchanged = (use: ColumnUse) => !uses.includes(use) || (details !== null && cellAt(use) === cellOf(details, use, categoryWords))
  const title = details !== null && isUnchanged('title') ? details.title : read('title', readName(cellAt('title')), '')
  const filled = fillDraft({ ...(details === null ? emptyCourseDraft(today) : draftOfCourse(details, portfolio)), title }, portfolio)
  const provider = details !== null && isUnchanged('provider') ? details.provider : read('provider', readText(cellAt('provider'), longestName), '')
  const hours = cellAt('contactHours').trim()
  const contactHours =
    details !== null && isUnchanged('contactHours')
      ? details.contactHours
      : hours === ''
        ? null
        : read('contactHours', readAmount(bareNumber(hours)), null)
  const cost = details !== null && isUnchanged('cost') ? details.cost : read('cost', readCost(bareNumber(cellAt('cost'))), null)
  const word = cellAt('category').trim()
  const known = words.get(word.toLowerCase())
  if (word !== '' && known === undefined) remarks.push({ kind: 'asCategory', word })
  const category = details !== null && isUnchanged('category') ? details.category : (known ?? (word === '' ? filled.category : 'other'))
  const plannedCell = cellAt('plannedFor').trim()
  const isPlanned =
    cellAt('completedOn').trim() === '' && (plannedCell !== '' || (details !== null && 'plannedFor' in details && !uses.includes('completedOn')))
  const use = isPlanned ? 'plannedFor' : 'completedOn'
  const before = details === null ? null : 'completedOn' in details ? details.completedOn : details.plannedFor
  const day =
    before !== null && isUnchanged('completedOn') && isUnchanged('plannedFor')
      ? before
      : read(use, readDay(cellAt(use), order, isPlanned, today), today)
  const awards = readAwards(cellAt, uses, details, certifications, read)
  if (errors.length > 0) return { course: null, problems: errors, remarks }
  const id = details?.id ?? ('' as CourseId) // safe: it gets one when it is imported
  const facts = {
    ...(details === null ? {} : without(details, 'completedOn', 'plannedFor')),
    id,
    title,
    provider: provider === '' && details === null && !uses.includes('provider') ? filled.provider : provider,
    category,
    contactHours,
    cost,
    awards: details === null && awards.length === 0 && !uses.some((each) => each.startsWith('award:')) ? proposed(filled) : awards,
  }
  const course: CourseRecord = isPlanned ? { ...facts, plannedFor: day } : ({ ...facts, completedOn: day } satisfies Course)
  return { course: details !== null && isSame(details, course) ? details : course, problems: [], remarks }
}

/** The awards in their order: those of the columns as the columns say, all others as they were. */
function readAwards(
  cellAt: Cells,
  uses: readonly ColumnUse[],
  details: CourseRecord | null,
  certifications: readonly Certification[],
  read: ReturnType<typeof createFormReader<ColumnUse>>['read'],
): readonly Award[] {
  const amounts = new Map(
    certifications.flatMap(({ id }): readonly (readonly [CredentialId, Award['amount'] | null])[] => {
      const cell = cellAt(`award:${id}`).trim()
      if (!uses.includes(`award:${id}`)) return []
      return [[id, cell === '' || Number(bareNumber(cell)) === 0 ? null : read(`award:${id}`, readAmount(bareNumber(cell)), null)]]
    }),
  )
  const before = details?.awards ?? []
  const stayed = before.flatMap((award): readonly Award[] => {
    const amount = amounts.get(award.credentialId)
    return amount === undefined ? [award] : amount === null ? [] : [{ ...award, amount }]
  })
  const added = [...amounts].flatMap(([credentialId, amount]): readonly Award[] =>
    amount === null || before.some((award) => award.credentialId === credentialId) ? [] : [{ credentialId, amount }],
  )
  return [...stayed, ...added]
}

/** What Recert would propose in the form: for a known course, where the table has no column for credit. */
function proposed({ awards }: ReturnType<typeof fillDraft>): readonly Award[] {
  return awards.flatMap(({ certification, counts, amount: text }): readonly Award[] => {
    const amount = readAmount(text)
    return counts && amount.ok ? [{ credentialId: certification.id, amount: amount.value }] : []
  })
}

function readDay(cell: string, order: DateOrder, isPlanned: boolean, today: PlainDate): Result<PlainDate, Problem> {
  if (cell.trim() === '') return err({ kind: 'empty' })
  const day = readCellDay(cell, order)
  if (day === null || day < earliestDay) return err({ kind: 'date', reason: day === null ? 'unreadable' : 'tooOld' })
  return isPlanned ? readExpiry(day, today) : readPastDay(day, today)
}

const longestNumber = 200

/** An amount without what spreadsheets and people write around it: a currency, a unit, separators of thousands. */
function bareNumber(cell: string): string {
  // Each letter of a long text would be tried as the end of a number.
  if (cell.length > longestNumber) return cell
  const bare = cell.trim().replace(/^[^\d.,+\u2212-]+|[^\d.,]+$/g, '')
  if (bare === '') return cell.trim()
  return /^\d{1,3}([, ']\d{3})+\.\d+$/.test(bare) ? bare.replace(/[, ']/g, '') : bare
}

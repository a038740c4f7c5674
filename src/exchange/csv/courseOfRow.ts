import { type ColumnUse, isCreditUse } from '../../domain/files/columnUse'
import { withDefaults } from '../../domain/forms/courseDefaults'
import { type CourseDraft, draftOfCourse, emptyCourseDraft } from '../../domain/forms/courseDraft'
import { readName } from '../../domain/forms/fieldInput'
import type { CourseRecord } from '../../domain/records/course'
import { toCourseId } from '../../domain/records/ids'
import { certificationsOf, type Portfolio } from '../../domain/records/portfolio'
import type { Category } from '../../domain/rule/category'
import { type Amount, formatHours } from '../../domain/values/amount'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import type { PlainDate } from '../../domain/values/plainDate'
import { without } from '../../domain/values/without'
import { readCostCell } from './cells/amountCells'
import { currenciesIn } from './cells/currencies'
import { isBlank } from './cells/noValue'
import { type AwardsContext, namedIn, proposedAwards, readAwards } from './courseAwards'
import { type Cells, cellOf, isSameAmount, type KnownCourse } from './courseCells'
import { type DayUse, readCourseDay } from './courseDay'
import { keptAmount, readHours } from './courseHours'
import { readProvider, readTexts, shortened } from './courseTexts'
import type { OrderReading } from './dateOrder'
import type { RowReading } from './rowReading'

export type CourseContext = AwardsContext & {
  readonly portfolio: Portfolio
  readonly today: PlainDate
  readonly order: OrderReading
  /** Of all columns. */
  readonly headings: readonly string[]
  readonly words: ReadonlyMap<string, Category>
  readonly categoryWords: Readonly<Record<Category, string>>
}

/** The course gets an id when it's imported. */
const noId = toCourseId('')

/**
 * The course in a row; null if a cell it needs has a problem. Only cells that were edited in the table change a known course. An optional cell
 * that can't be read is left out with a remark.
 */
export function readCourse(
  cellAt: Cells,
  known: KnownCourse | null,
  isToCome: boolean,
  context: CourseContext,
  row: RowReading,
): CourseRecord | null {
  const { portfolio, today, uses, categoryWords } = context
  const isUnchanged = (use: ColumnUse) =>
    known !== null && (!uses.includes(use) || isSameCell(use, cellAt(use), cellOf(known.written, use, categoryWords)))
  const keepOr = <Value>(use: ColumnUse, keep: (kept: CourseRecord) => Value, readCell: () => Value): Value =>
    known !== null && isUnchanged(use) ? keep(known.kept) : readCell()

  const title = keepOr(
    'title',
    (kept) => kept.title,
    () => readTitle(cellAt('title'), row),
  )
  const draft: CourseDraft = { ...(known === null ? emptyCourseDraft(today) : draftOfCourse(known.kept, portfolio)), title }
  const likely = withDefaults(draft, portfolio)
  const provider = keepOr(
    'provider',
    (kept) => kept.provider,
    () => (uses.includes('provider') ? readProvider(cellAt('provider'), row) : likely.provider),
  )
  const contactHours = keepOr(
    'contactHours',
    (kept) => kept.contactHours,
    () => readHours(cellAt('contactHours'), context, isCreditByHours(known, likely, context), row),
  )
  const cost = keepOr(
    'cost',
    (kept) => kept.cost,
    () => readPrice(cellAt('cost'), context, row),
  )
  const category = keepOr(
    'category',
    (kept) => kept.category,
    () => readCategory(cellAt('category'), likely.category, context, row),
  )
  const texts = readTexts((use) => (known !== null && isUnchanged(use) ? { kept: known.kept[use] ?? '' } : { cell: cellAt(use) }), row)
  const when = readWhen(cellAt, known !== null && isUnchanged('completedOn') && isUnchanged('plannedFor') ? known.kept : null, isToCome, context, row)
  const whole = { ...draft, ...(when === null ? {} : dayOf(when)), category, provider }
  const awards = readAwards(cellAt, known, { ...context, expected: () => proposedFrom(whole, contactHours, portfolio) }, row)
  if (row.errors.length > 0 || when === null) return null
  const course: CourseRecord = {
    ...(known === null ? {} : without(known.kept, 'completedOn', 'plannedFor', 'number', 'link', 'note')),
    id: known?.kept.id ?? noId,
    title,
    provider,
    category,
    contactHours,
    cost,
    awards: isCreditNamed(known, awards.length, uses) ? awards : proposeCredit(cellAt('certification'), whole, contactHours, portfolio, row),
    ...texts,
    ...when,
  }
  return known !== null && isDeepEqual(known.kept, course) ? known.kept : course
}

function isSameCell(use: ColumnUse, cell: string, written: string): boolean {
  return use === 'contactHours' || use === 'cost' ? isSameAmount(cell, written) : cell.trim() === written.trim()
}

function isCreditNamed(known: KnownCourse | null, awards: number, uses: readonly ColumnUse[]): boolean {
  return known !== null || awards > 0 || uses.some((use) => isCreditUse(use) || use === 'credit')
}

/** Whether a new course has no credit but what its hours give. */
function isCreditByHours(known: KnownCourse | null, likely: ReturnType<typeof withDefaults>, { portfolio, uses }: CourseContext): boolean {
  const hasRate = certificationsOf(portfolio).some(({ rule }) => rule.unit.hoursPerUnit !== null)
  return hasRate && uses.includes('contactHours') && !isCreditNamed(known, 0, uses) && proposedAwards(likely).length === 0
}

function proposedFrom(draft: CourseDraft, hours: Amount | null, portfolio: Portfolio): CourseRecord['awards'] {
  return proposedAwards(withDefaults({ ...draft, contactHours: hours === null ? null : formatHours(hours) }, portfolio))
}

/** As the form proposes it: by the course's name, or by its hours at each rule's rate; only for the certifications that the row names, if it does. */
function proposeCredit(
  certification: string,
  draft: CourseDraft,
  hours: Amount | null,
  portfolio: Portfolio,
  row: RowReading,
): CourseRecord['awards'] {
  const named = namedIn(certification, certificationsOf(portfolio))
  const awards = proposedFrom(draft, hours, portfolio).filter(({ credentialId }) => named?.ids.includes(credentialId) ?? true)
  if (named !== null && named.question !== null) row.ask(named.question)
  if (awards.length > 0) row.remark({ kind: 'proposedCredit', awards: awards.map(({ credentialId, amount }) => ({ credentialId, amount })) })
  for (const { credentialId, amount } of awards) {
    const required = certificationsOf(portfolio).find(({ id }) => id === credentialId)?.rule.requirement.min ?? amount
    if (hours !== null && required > 0 && amount > required) row.ask({ kind: 'muchHours' })
  }
  return awards
}

function readTitle(cell: string, row: RowReading): string {
  const title = row.read('title', readName(cell), '')
  if (title !== '') row.keep('title', cell, { kind: 'text', text: title })
  return title
}

/** Courses have no currency of their own: they're assumed to use that of the fees. */
function readPrice(cell: string, { uses, headings, certifications }: CourseContext, row: RowReading): Amount | null {
  const cost = keptAmount('cost', cell, readCostCell(cell), row)
  const named = currenciesIn(cell) ?? currenciesIn(headings[uses.indexOf('cost')] ?? '')
  const isOurs = certifications.length === 0 || certifications.some(({ rule }) => named?.includes(rule.fees.currency))
  if (cost !== null && cost > 0 && named !== null && !isOurs) row.ask({ kind: 'otherCurrency', use: 'cost' })
  return cost
}

const longestCategory = 100

function readCategory(cell: string, likely: Category, { words }: CourseContext, row: RowReading): Category {
  if (isBlank(cell)) return likely
  const found = cell.length > longestCategory ? undefined : words.get(cell.trim().toLowerCase())
  if (found === undefined) row.remark({ kind: 'unknownCategory', word: shortened(cell) })
  const category = found ?? 'other'
  row.keep('category', cell, { kind: 'category', category }, found === undefined)
  return category
}

type When = { readonly completedOn: PlainDate } | { readonly plannedFor: PlainDate }

function dayOf(when: When): { readonly completedOn: PlainDate } {
  return { completedOn: 'completedOn' in when ? when.completedOn : when.plannedFor }
}

function readWhen(cellAt: Cells, kept: CourseRecord | null, isToCome: boolean, context: CourseContext, row: RowReading): When | null {
  if (kept !== null) return 'completedOn' in kept ? { completedOn: kept.completedOn } : { plannedFor: kept.plannedFor }
  const use: DayUse = !isBlank(cellAt('plannedFor')) && (isToCome || isBlank(cellAt('completedOn'))) ? 'plannedFor' : 'completedOn'
  const isPlanned = isToCome || use === 'plannedFor'
  const day = readCourseDay(use, isBlank(cellAt(use)) ? '' : cellAt(use), isPlanned, context, row)
  return day === null ? null : isPlanned ? { plannedFor: day } : { completedOn: day }
}

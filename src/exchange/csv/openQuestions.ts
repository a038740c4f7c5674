import type { RowQuestion } from '../../domain/files/rowState'
import type { Certification } from '../../domain/records/credential'
import type { Column } from './columns/columns'
import { type QuestionKey, questionKey } from './questionKey'
import type { SettledRow } from './settleRows'
import type { TableReading } from './understandTable'

/** A question that rows are waiting for, and how many. */
export type OpenQuestion = { readonly key: QuestionKey; readonly question: RowQuestion; readonly rows: number }

/** The questions not answered yet, each once with its first row's words; those about different columns or texts apart. */
export function openQuestions(rows: readonly SettledRow[], answered: ReadonlySet<QuestionKey>): readonly OpenQuestion[] {
  return counted(
    rows.flatMap(({ state, questions }) => (state === 'ask' ? questions.filter((question) => !answered.has(questionKey(question))) : [])),
  )
}

/** The questions answered for all rows, so that the answers can be taken back. */
export function answeredQuestions(rows: readonly SettledRow[], answered: ReadonlySet<QuestionKey>): readonly OpenQuestion[] {
  const isOurs = ({ state }: SettledRow) => state === 'ask' || state === 'ready'
  return counted(rows.flatMap((row) => (isOurs(row) ? row.questions.filter((question) => answered.has(questionKey(question))) : [])))
}

function counted(questions: readonly RowQuestion[]): readonly OpenQuestion[] {
  const found = new Map<QuestionKey, OpenQuestion>()
  for (const question of questions) {
    const key = questionKey(question)
    const before = found.get(key)
    found.set(key, { key, question: before?.question ?? question, rows: (before?.rows ?? 0) + 1 })
  }
  return [...found.values()]
}

type Credit = { readonly table: Pick<TableReading, 'columns' | 'creditFor' | 'people'>; readonly certifications: readonly Certification[] }

/** Whether the trainer has to say, or has said, which certifications a column of credit is for. */
export function isCreditAsked({ table: { columns, creditFor }, certifications }: Credit): boolean {
  return certifications.length > 1 && columns.some(({ use }) => use === 'credit') && (creditFor === null || creditFor.length > 0)
}

/**
 * The places of the columns of credit that nobody can get, because no certification is held. Empty if there are only contact hours, of which credit
 * could come; null if there's neither.
 */
export function creditForNobody({ table: { columns }, certifications }: Credit): readonly number[] | null {
  if (certifications.length > 0) return null
  const isCredit = ({ use, evidence, samples }: Column) => samples.length > 0 && (use === 'credit' || evidence === 'otherCredit')
  const places = columns.flatMap((column, place) => (isCredit(column) ? [place] : []))
  return places.length > 0 || columns.some(({ use }) => use === 'contactHours') ? places : null
}

/** The places of columns with something in them that nothing is imported from, and about which nothing else is said. */
export function unusedColumns({ table: { columns, people }, certifications }: Credit): readonly number[] {
  const isKnown = ({ use, flag, evidence, heading }: Column) =>
    use !== 'ignore' || flag !== null || evidence === 'chosen' || evidence === 'heading' || evidence === 'joined' || heading === people?.heading
  const isForNobody = ({ evidence }: Column) => evidence === 'otherCredit' && certifications.length === 0
  return columns.flatMap((column, place) => (column.samples.length === 0 || isKnown(column) || isForNobody(column) ? [] : [place]))
}

/** Whether there are courses, and none of them has credit, though nothing is left to ask about it: they'd come in and count for nothing. */
export function isWithoutCredit(rows: readonly SettledRow[], { table, certifications }: Credit): boolean {
  const courses = rows.flatMap(({ course }) => (course === null ? [] : [course]))
  return certifications.length > 0 && table.creditFor !== null && courses.length > 0 && courses.every(({ awards }) => awards.length === 0)
}

import type { ColumnFlag } from '../../domain/files/columnEvidence'
import { certificationOf, type ColumnUse, isCreditUse } from '../../domain/files/columnUse'
import type { RowQuestion } from '../../domain/files/rowState'
import type { CredentialId } from '../../domain/records/ids'
import { midSentence } from '../counting/progress'
import { columnNames } from '../english/importing'
import { answered, answers, asHours, filledDown, flags, gaps, importAs, oneDayOrder, oneOrder, questions, thisRow } from '../english/importQuestions'

export {
  asHours as asHoursWords,
  noCredit as noCreditText,
  people as peopleWords,
  questionsLeft as questionsLeftText,
  showAll as showAllText,
} from '../english/importQuestions'
import { commas } from '../english/series'
import { quantity } from '../values/dates'
import { headingText } from './importScreen'

type NameOf = (certification: CredentialId) => string

/** A column's heading and use. */
export type AskedColumn = { readonly heading: string; readonly use: ColumnUse }

export type AskedTable = {
  readonly columns: readonly AskedColumn[]
  readonly nameOf: NameOf
  /** Whether the order of day and month has to be chosen; if not, a date may still contradict it. */
  readonly isOrderDoubtful: boolean
}

/** "“Paid” holds 18 amounts that won’t be imported." */
export function flagText({ holds, count }: ColumnFlag, heading: string, place: number): string {
  return flags[holds]({ heading: headingText(heading, place), count })
}

/** "“Provider” has 3 empty cells below a value." */
export function gapsText(count: number, heading: string, place: number): string {
  return gaps({ heading: headingText(heading, place), count })
}

/** "Empty cells of “Provider” get the value above." */
export function filledDownText(heading: string, place: number): string {
  return filledDown({ heading: headingText(heading, place) })
}

/** "Whole numbers under “CEUs” are read as hours." */
export function asHoursText(heading: string, place: number): string {
  return asHours.answered({ heading: headingText(heading, place) })
}

/** "Import as cost" */
export function flagAction(likely: ColumnUse, nameOf: NameOf): string {
  return importAs({ use: useText(likely, nameOf) })
}

/** What the trainer has to confirm before `count` rows can be imported. */
export function openQuestionText(question: RowQuestion, count: number, { columns, nameOf, isOrderDoubtful }: AskedTable): string {
  if (question.kind === 'dayOrder' && !isOrderDoubtful) return oneOrder({ rows: quantity(count, 'row'), count })
  return questionText(question, { rows: quantity(count, 'row'), count }, columns, nameOf)
}

/** The same of a single row. */
export function rowQuestionText(question: RowQuestion, columns: readonly AskedColumn[], nameOf: NameOf): string {
  return question.kind === 'dayOrder' ? oneDayOrder : questionText(question, { rows: thisRow, count: 1 }, columns, nameOf)
}

/** "Import “Column 1” as “Course”, “Column 2” as “Completed on”?", for columns that were all guessed. */
export function columnsUnsureText(uses: readonly ColumnUse[], { columns, nameOf }: AskedTable): string {
  return questions.columnsUnsure({
    columns: commas(uses.map((use) => questions.columnAs({ heading: headingOf(use, columns), use: useName(use, nameOf) }))),
  })
}

/** "“Employee” names 3 people. Whose rows are yours?" */
export function whichPersonText({ heading, names }: { readonly heading: string; readonly names: readonly string[] }): string {
  return questions.whichPerson({ heading, count: names.length })
}

type AskedRows = { readonly rows: string; readonly count: number }

function questionText(question: RowQuestion, { rows, count }: AskedRows, columns: readonly AskedColumn[], nameOf: NameOf): string {
  switch (question.kind) {
    case 'columnUnsure':
      return questions.columnUnsure({ heading: headingOf(question.use, columns), use: useName(question.use, nameOf) })
    case 'hoursAsCredit':
    case 'muchCredit':
    case 'zeroCredit':
    case 'carriedAmount':
    case 'approximate':
    case 'extraText':
    case 'rounded':
    case 'otherCurrency':
      return questions[question.kind]({ column: headingOf(question.use, columns), rows, count })
    case 'yearFirst':
    case 'oldYear':
    case 'otherWeekday':
    case 'carriedDay':
    case 'asMinutes':
    case 'muchHours':
    case 'asPlanned':
    case 'alike':
    case 'otherProvider':
    case 'otherHeading':
    case 'hiddenRow':
    case 'maybeTotal':
    case 'moreCells':
      return questions[question.kind]({ rows, count })
    case 'unknownCertification':
    case 'unclearCertification':
      return questions[question.kind]({ text: question.text, rows, count })
    case 'unknownStatus':
      return question.text === '' ? questions.noStatus({ rows, count }) : questions.unknownStatus({ text: question.text, rows, count })
    case 'dayOrder':
      return questions.dayOrder()
    // Asked above the rows, with their names.
    case 'whichPerson':
      return ''
    case 'whichCertification':
      return questions.whichCertification({ heading: headingOf('credit', columns) })
  }
}

/** The button that answers yes. Whose rows they are, and which certifications credit is for, is answered by choosing. */
export function answerText({ kind }: RowQuestion): string | null {
  return kind === 'whichPerson' || kind === 'whichCertification' ? null : answers[kind]
}

/** "3 rows have the status “Audited”. Completed? Yes, completed." */
export function answeredText(question: RowQuestion, count: number, table: AskedTable): string {
  return answered({ question: openQuestionText(question, count, table), answer: answerText(question) ?? '' })
}

function headingOf(use: ColumnUse, columns: readonly AskedColumn[]): string {
  const place = columns.findIndex((column) => column.use === use)
  return headingText(columns[place]?.heading ?? '', place)
}

/** "cost", "NASM-CPT" */
function useText(use: ColumnUse, nameOf: NameOf): string {
  return isCreditUse(use) ? nameOf(certificationOf(use)) : midSentence(columnNames[use])
}

/** "Cost", "NASM-CPT" */
function useName(use: ColumnUse, nameOf: NameOf): string {
  return isCreditUse(use) ? nameOf(certificationOf(use)) : columnNames[use]
}

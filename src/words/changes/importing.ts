import { certificationOf, type ColumnUse, isCreditUse, type PlainUse } from '../../domain/files/columnUse'
import type { LeftOutReason, Remark, RowQuestion, RowState } from '../../domain/files/rowState'
import type { TableProblem } from '../../domain/files/tableProblem'
import type { FieldError } from '../../domain/forms/fieldError'
import type { CredentialId } from '../../domain/records/ids'
import { problemText } from '../forms/problems'

export const tableProblemWords: Readonly<Record<TableProblem, string>> = {
  empty: 'There’s nothing in it.',
  tooLarge: 'It’s larger than 10 MB of text. Split it into several files.',
  notText: 'This isn’t a table. Choose an Excel workbook (.xlsx) or a CSV file.',
  longLine: 'One of its rows is longer than 200,000 characters, so it isn’t a table of courses.',
  tooManyRows: 'The table has more than 50,000 rows. Split it into several files.',
  tooManyColumns: 'The table has more than 200 columns, so it isn’t a table of courses.',
  noRows: 'There’s no row with anything in it.',
  noTable: 'This is a web page without a table that can be read. Open it in a browser, copy the rows and paste them here.',
  workbookTooLarge: 'This workbook is too large. Copy the rows with your courses into a new one, and choose that.',
  damagedWorkbook: 'This workbook is damaged. Open it in Excel, Numbers or Google Sheets and save it again, as .xlsx or CSV.',
  protectedWorkbook: 'This workbook has a password. Save it without one, as .xlsx or CSV.',
  oldWorkbook: 'This is a workbook from an old Excel (.xls). Open it in Excel or Google Sheets and save it as .xlsx or CSV.',
  binaryWorkbook: 'This is a binary workbook (.xlsb). In Excel, save it as .xlsx or CSV.',
  openDocument: 'This is an OpenDocument spreadsheet (.ods). In LibreOffice, save it as .xlsx or CSV.',
  numbers: 'This is a Numbers file. In Numbers, export it to CSV or Excel, and choose that file.',
  pdf: 'This is a PDF. Import needs a table. To keep a certificate, attach it to a course.',
  picture: 'This is a picture. Import needs a table. To keep a certificate, attach it to a course.',
  json: 'This is a JSON file. If it’s a backup of Recert, choose Restore backup.',
  archive: 'This is a ZIP file. If it’s a backup of Recert, choose Restore backup. If it holds a table, unpack it first.',
}

/** Of a badge with nothing in it but an address. */
export function hostedBadgeText(address: string | null): string {
  return `The badge’s facts are on the web${address === null ? '' : ` at ${address.slice(0, 200)}`}, and Recert doesn’t load them.`
}

/** The possible contents of a column, apart from credit. */
export const columnWords: Readonly<Record<PlainUse, string>> = {
  ignore: 'Don’t import',
  title: 'Course',
  provider: 'Provider',
  completedOn: 'Completed on',
  plannedFor: 'Planned for',
  category: 'Category',
  contactHours: 'Contact hours',
  cost: 'Cost',
  number: 'Course number',
  link: 'Link',
  note: 'Note',
  status: 'Status',
  certification: 'Certification',
  credit: 'Credit',
  id: 'Id',
  details: 'Details for Recert',
}

const leftOutWords: Readonly<Record<LeftOutReason, string>> = {
  heading: 'Repeats the headings.',
  total: 'A total, not a course.',
  divider: 'A line between courses.',
  notCompleted: 'Not completed.',
  rejected: 'Rejected by the issuer.',
  joined: 'Its credit is added to the same course above.',
}

export type RowReading = {
  readonly state: RowState
  readonly leftOut: LeftOutReason | null
  readonly problems: readonly FieldError<ColumnUse>[]
  readonly questions: readonly RowQuestion[]
  readonly remarks: readonly Remark[]
  readonly sameAs: number | 'stored' | null
}

/** What's to be said about a row: what to fix, what to confirm, what was read in another way. `nameOf` returns the name of a certification. */
export function rowReasons(row: RowReading, nameOf: (certification: CredentialId) => string): readonly string[] {
  if (row.leftOut !== null) return [leftOutWords[row.leftOut]]
  const wrong = row.problems.map(({ field, problem }) => {
    const noun = useText(field, nameOf)
    const text = problemText(problem, noun)
    return text.startsWith(noun) ? text : `${noun}: ${text}`
  })
  const asked = row.questions.map((question) => questionText(question, nameOf))
  const remarks = row.remarks.map((remark) => remarkText(remark, nameOf))
  return [...wrong, ...asked, ...remarks, ...sameText(row.sameAs)]
}

export function useText(use: ColumnUse, nameOf: (certification: CredentialId) => string): string {
  return isCreditUse(use) ? `${nameOf(certificationOf(use))} credit` : columnWords[use]
}

function sameText(sameAs: RowReading['sameAs']): readonly string[] {
  if (sameAs === null) return []
  return [sameAs === 'stored' ? 'You already have this course.' : `Same as row ${sameAs}.`]
}

export function remarkText(remark: Remark, nameOf: (certification: CredentialId) => string): string {
  switch (remark.kind) {
    case 'replaces':
      return 'Replaces the course with this id that you have.'
    case 'unknownCategory':
      return `The category “${remark.word}” isn’t known. It becomes “Other education”.`
    case 'noLink':
      return `“${remark.text}” isn’t a web address: the link is left out.`
    case 'leftOutCell':
      return `${useText(remark.use, nameOf)}: “${remark.text}” is left out.`
    case 'carried':
      return `${useText(remark.use, nameOf)} is from the row above.`
    case 'proposedCredit':
      return 'The credit is proposed by your rules.'
    case 'rangeEnd':
      return 'The last day of several.'
    case 'serialDay':
      return 'A spreadsheet’s number for a day.'
    case 'zonedDay':
      return 'The day it was in your time zone.'
  }
}

/** What the trainer confirms before a row is imported. */
export function questionText(question: RowQuestion, nameOf: (certification: CredentialId) => string): string {
  switch (question.kind) {
    case 'columnUnsure':
      return `Is this column ${useText(question.use, nameOf)}?`
    case 'dayOrder':
      return 'Is the date right? The dates in this table contradict each other.'
    case 'oldYear':
      return 'Is the year right?'
    case 'carriedDay':
      return 'Is the day the same as in the row above?'
    case 'hoursAsCredit':
      return 'Hours, converted to credit. Is that right?'
    case 'asMinutes':
      return 'Is the duration in minutes?'
    case 'muchCredit':
      return 'That’s a lot of credit for one course. Are these hours?'
    case 'zeroCredit':
      return 'The credit is 0. Import the course without credit?'
    case 'carriedAmount':
      return `${useText(question.use, nameOf)} is merged with the row above. Does it count for this course again?`
    case 'moreCells':
      return 'It has more cells than there are headings. Is each value in its column?'
    case 'approximate':
      return 'Is the amount right? The cell says “about”.'
    case 'extraText':
      return 'Is the amount right? The cell has other words.'
    case 'whichCertification':
      return 'For which certifications is the credit?'
    case 'unknownCertification':
      return `You don’t have “${question.text}”. Import the course without that credit?`
    case 'unknownStatus':
      return question.text === '' ? 'Was it completed? The status is empty.' : `Was it completed? The status is “${question.text}”.`
    case 'asPlanned':
      return 'Not completed. Add it as a planned course?'
    case 'alike':
      return 'A course with this name and day is there, with other credit. Import this one too?'
    case 'otherHeading':
      return 'It’s below other headings. Are the columns the same?'
  }
}

import { certificationOf, type ColumnUse, isCreditUse, type PlainUse } from '../../domain/files/columnUse'
import type { Remark, RowState } from '../../domain/files/rowState'
import type { TableProblem } from '../../domain/files/tableProblem'
import type { FieldError } from '../../domain/forms/fieldError'
import type { CredentialId } from '../../domain/records/ids'
import { quantity } from '../values/dates'
import { countText } from '../values/numbers'
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

export const rowStateWords: Readonly<Record<RowState, string>> = {
  ready: 'Ready',
  warning: 'Ready, with a remark',
  duplicate: 'Already there',
  error: 'Cannot be imported',
}

/** The possible contents of a column, apart from credit. */
export const columnWords: Readonly<Record<PlainUse, string>> = {
  ignore: 'Leave out',
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
  id: 'Id',
  details: 'Details for Recert',
}

export type RowReading = {
  readonly state: RowState
  readonly problems: readonly FieldError<ColumnUse>[]
  readonly remarks: readonly Remark[]
}

/** The problems and remarks of a row. `nameOf` returns the name of a certification. */
export function rowReasons({ state, problems, remarks }: RowReading, nameOf: (certification: CredentialId) => string): readonly string[] {
  const wrong = problems.map(({ field, problem }) => {
    const noun = isCreditUse(field) ? `${nameOf(certificationOf(field))} credit` : columnWords[field]
    const text = problemText(problem, noun)
    return text.startsWith(noun) ? text : `${noun}: ${text}`
  })
  const isThere = state === 'duplicate' ? ['A course with this name, day and credit is there already, or above in this table.'] : []
  return [...wrong, ...remarks.map(remarkText), ...isThere]
}

function remarkText(remark: Remark): string {
  switch (remark.kind) {
    case 'replaces':
      return 'Replaces the course with this id that you have.'
    case 'unknownCategory':
      return `The category “${remark.word}” isn’t known. It becomes “Other education”.`
    case 'noLink':
      return `“${remark.text}” isn’t a web address: the link is left out.`
  }
}

/** The label of the checkbox for rows that already exist. */
export function againText(count: number): string {
  return count === 1 ? 'Import the one that’s already there again' : `Import the ${countText(count)} that are already there again`
}

/** "8 ready, 2 with a remark, 1 already there, 3 that can’t be imported." */
export function importCountText(counts: Readonly<Record<RowState, number>>): string {
  const parts = [
    `${countText(counts.ready)} ready`,
    ...(counts.warning > 0 ? [`${countText(counts.warning)} ready with a remark`] : []),
    ...(counts.duplicate > 0 ? [`${countText(counts.duplicate)} already there`] : []),
    ...(counts.error > 0 ? [`${countText(counts.error)} that can’t be imported`] : []),
  ]
  return `${quantity(counts.ready + counts.warning + counts.duplicate + counts.error, 'row')}: ${parts.join(', ')}.`
}

import type { PlainUse } from '../../domain/files/columnUse'
import type { TableProblem } from '../../domain/files/tableProblem'
import type { Parts } from './parts'

export const tableProblems: Readonly<Record<TableProblem, string>> = {
  empty: 'There’s nothing to import here.',
  tooLarge: 'This has more than 10 MB of text. Split it into several files.',
  notText: 'This isn’t a table. Choose an Excel workbook (.xlsx) or a CSV file.',
  longLine: 'A row has more than 200,000 characters, so this isn’t a list of courses.',
  tooManyRows: 'This table has more than 50,000 rows. Split it into several files.',
  tooManyColumns: 'This table has more than 200 columns, so it isn’t a list of courses.',
  noRows: 'All rows are empty.',
  noTable: 'Recert found no table in this web page. Open it in a browser, then copy the rows and paste them here.',
  workbookTooLarge: 'This workbook is too large. Copy your courses into a new one, then choose that.',
  damagedWorkbook: 'This workbook is damaged. Open it in Excel, Numbers or Google Sheets, then save it as .xlsx or CSV.',
  protectedWorkbook: 'This workbook has a password. Save it without one, as .xlsx or CSV.',
  oldWorkbook: 'This is an old Excel workbook (.xls). Open it in Excel or Google Sheets, then save it as .xlsx or CSV.',
  binaryWorkbook: 'This is a binary workbook (.xlsb). In Excel, save it as .xlsx or CSV.',
  numbers: 'This is a Numbers file. In Numbers, export it to CSV or Excel, then choose that file.',
  pdf: 'This is a PDF, not a table. To save a certificate, attach it to a course.',
  picture: 'This is a picture, not a table. To save a certificate, attach it to a course.',
  json: 'This is a JSON file. If it’s a Recert backup, choose “Restore backup”.',
  archive: 'This is a ZIP. If it’s a Recert backup, choose “Restore backup”. If it holds a table, unpack it first.',
}

/** Of badges that hold nothing but an address. */
export const hostedBadge = ({ address }: Parts<'address'>) => `The badge’s facts are on the web at ${address}, and Recert doesn’t load them.`

export const hostedBadges = 'The badge’s facts are on the web, and Recert doesn’t load them.'

/** The possible contents of a column, apart from credit. */
export const columnNames: Readonly<Record<PlainUse, string>> = {
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

export const creditColumn = ({ certification }: Parts<'certification'>) => `${certification} credit`

/** What's wrong in a column. `problem` is a sentence. */
export const inColumn = ({ column, problem }: Parts<'column' | 'problem'>) => `${column}: ${problem}`

/** Why a row isn't imported, in the file of the rows that weren't. */
export const notImported = {
  heading: 'Repeats the header.',
  total: 'A total, not a course.',
  divider: 'A divider, not a course.',
  notCompleted: 'Not completed.',
  rejected: 'Rejected by the issuer.',
  joined: 'Its credit was added to the same course above.',
  otherPerson: 'Someone else’s.',
  stored: 'Already logged.',
  sameAs: ({ row }: Parts<'row'>) => `Same as row ${row}.`,
} as const

/** What was read differently than it looks. `column` is its name. */
export const remarks = {
  replaces: 'Replaces your course with the same ID.',
  unknownCategory: ({ word }: Parts<'word'>) => `“${word}” isn’t a category. It becomes “Other education”.`,
  noLink: ({ text }: Parts<'text'>) => `“${text}” isn’t a web address. The link is left out.`,
  leftOutCell: ({ column, text }: Parts<'column' | 'text'>) => `${column}: “${text}” is left out.`,
  carried: ({ column }: Parts<'column'>) => `${column} is from the row above.`,
  joined: ({ column }: Parts<'column'>) => `${column} is read from several columns.`,
  proposedCredit: ({ credit }: Parts<'credit'>) => `Credit by your rules: ${credit}.`,
  proposedAward: ({ certification, amount }: Parts<'certification' | 'amount'>) => `${certification} ${amount}`,
  rangeEnd: 'This is the last of several days.',
  startDay: 'This is the day it began: it has no end.',
  serialDay: 'Converted from a spreadsheet’s date number.',
  mendedQuotes: 'Quotation marks in this row were mended. Check its cells.',
  noHours: 'No credit: there are no hours.',
  zonedDay: 'The date is in your time zone.',
} as const

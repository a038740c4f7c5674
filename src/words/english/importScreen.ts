import { plural } from './nouns'
import type { Parts } from './parts'

export const orders = { monthFirst: 'Month/day', dayFirst: 'Day/month' } as const

export const orderReasons = {
  chosen: 'As you chose.',
  heading: 'As the header says.',
  dates: 'As these dates show.',
  past: 'Otherwise some would be in the future.',
  contradiction: 'Some dates only fit one order, some the other. Choose one.',
  locale: 'Usual for your language. Check it.',
  language: 'Usual for the language of this table. Choose one.',
  dots: 'Usual for dates with dots. Check it.',
  clear: 'These dates are clear.',
} as const

export const rowStates = { ready: 'Ready', fix: 'Fix', ask: 'Check', logged: 'Already logged', repeated: 'Repeated', leftOut: 'Left out' } as const

export const filters = {
  ready: 'Ready',
  fix: 'To fix',
  ask: 'To check',
  logged: 'Already logged',
  repeated: 'Repeated',
  leftOut: 'Left out',
} as const

/** Of a file whose encoding was told by its letters. */
export const encodings = {
  windows1252: 'Read as Windows-1252 text.',
  macRoman: 'Read as Mac Roman text.',
  shiftJis: 'Read as Japanese text (Shift_JIS).',
  gbk: 'Read as Chinese text (GBK).',
} as const

/** Of a file whose letters make no sense in any encoding. */
export const unclearEncoding = 'Some letters in this file may be wrong. Save it as UTF-8, then choose it again.'

export const rowChoices = { accept: 'That’s right', bringBack: 'Import anyway', leaveOut: 'Leave it out' } as const

export const leftOuts = {
  heading: 'Header again',
  total: 'Total',
  divider: 'Divider',
  notCompleted: 'Not completed',
  rejected: 'Rejected',
  joined: 'Added to another row',
  otherPerson: 'Someone else’s',
} as const

export const importScreen = {
  row: ({ number }: Parts<'number'>) => `Row ${number}`,
  headerRow: ({ row, cells }: Parts<'row' | 'cells'>) => `${row}: ${cells}`,
  column: ({ number }: Parts<'number'>) => `Column ${number}`,
  fileRows: ({ name }: Parts<'name'>) => `Rows of ${name}`,
  pastedRows: 'Pasted rows',
  editCell: ({ cell }: Parts<'cell'>) => `Edit ${cell}`,
  /** Added to a button's name, for those who hear it away from its row. */
  ofRow: ({ number }: Parts<'number'>) => ` (row ${number})`,
  shortYears: ({ from, through }: Parts<'from' | 'through'>) => `Two-digit years are ${from} to ${through}.`,
  columnName: ({ heading }: Parts<'heading'>) => `Import “${heading}” as`,
  cell: ({ column, row }: Parts<'column' | 'row'>) => `${column}, row ${row}`,
  sameAs: ({ number }: Parts<'number'>) => `Same as ${number}`,
  sheet: ({ number }: Parts<'number'>) => `Sheet ${number}`,
  sheets: (count: number, { names }: Parts<'names'>) => `${count} sheets: ${names}`,
  rowOfSheet: ({ sheet, number }: Parts<'sheet' | 'number'>) => `${sheet} · ${number}`,
  otherSheets: (count: number, { names }: Parts<'names'>) =>
    plural(count, `The sheet ${names} isn’t included. Choose it under “Sheet”.`, `The sheets ${names} aren’t included. Choose one under “Sheet”.`),
  hiddenSheet: ({ name }: Parts<'name'>) => `${name} (hidden)`,
  nothingKept: 'nothing',
  hours: ({ hours }: Parts<'hours'>) => `${hours} h`,
  import: 'Import',
  importCourses: ({ courses }: Parts<'courses'>) => `Import ${courses}`,
  ready: ({ count }: Parts<'count'>) => `${count} ready`,
  fix: ({ count }: Parts<'count'>) => `${count} to fix`,
  ask: ({ count }: Parts<'count'>) => `${count} to check`,
  logged: ({ count }: Parts<'count'>) => `${count} already logged`,
  repeated: ({ count }: Parts<'count'>) => `${count} repeated`,
  leftOut: ({ count }: Parts<'count'>) => `${count} left out`,
  outcome: ({ counts }: Parts<'counts'>) => `${counts}. You can undo the import.`,
  creditForNobody: ({ headings }: Parts<'headings'>, count: number) =>
    `Add your certification first: without it, ${headings} ${plural(count, 'isn’t', 'aren’t')} imported, and these courses count for nothing.`,
  courseForNobody: 'Add your certification first: without it, these courses count for nothing.',
  withLogged: (count: number) => plural(count, 'Import the duplicate too', 'Import the duplicates too'),
} as const

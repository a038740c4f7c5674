import type { LeftOutReason, RowState } from '../../domain/files/rowState'
import { placeIn, type SheetPart } from '../../domain/files/sheetPart'
import type { OrderReason } from '../../domain/files/orderReason'
import type { Category } from '../../domain/rule/category'
import { type Amount, formatCost } from '../../domain/values/amount'
import type { SlashOrder } from '../../domain/values/dateOrder'
import type { PlainDate } from '../../domain/values/plainDate'
import { unclearEncoding, encodings, filters, importScreen, leftOuts, orderReasons, orders, rowChoices, rowStates } from '../english/importScreen'
import { commas, dots, quoted } from '../english/series'
import { categoryWords } from '../rule/categories'
import { dayText, quantity } from '../values/dates'
import { amountText, countText, hoursText } from '../values/numbers'

export const orderWords: Readonly<Record<SlashOrder, string>> = orders

export const orderReasonWords: Readonly<Record<OrderReason, string>> = orderReasons

/** The name of a filter of the rows. */
export const filterWords: Readonly<Record<RowState, string>> = filters

/** A row's number, and its sheet if there are several: "3", "2025 · 3" */
export function rowNumberText(row: number, parts: readonly SheetPart[]): string {
  const { sheet, number } = placeIn(parts, row)
  if (sheet === null) return countText(number)
  return importScreen.rowOfSheet({ sheet: sheet.length > longestSheet ? `${sheet.slice(0, longestSheet)}…` : sheet, number: countText(number) })
}

const longestSheet = 12

/** "Row 3" */
export function headerText(row: number, parts: readonly SheetPart[]): string {
  return importScreen.row({ number: rowNumberText(row, parts) })
}

/** "Row 3: Class name · Company · When" */
export function headerChoiceText(
  { number, cells }: { readonly number: number; readonly cells: readonly string[] },
  parts: readonly SheetPart[],
): string {
  const filled = cells.filter((cell) => cell.trim() !== '').slice(0, mostCells)
  const row = headerText(number, parts)
  return filled.length === 0 ? row : importScreen.headerRow({ row, cells: samplesText(filled) })
}

const mostCells = 3

/** A column's heading in the file, or "Column 3" if it has none. */
export function headingText(heading: string, place: number): string {
  if (heading.trim() === '') return importScreen.column({ number: countText(place + 1) })
  return heading.length > longestHeading ? `${heading.slice(0, longestHeading)}…` : heading
}

const longestHeading = 120

/** "3/8/25 · 6/14/25" */
export function samplesText(samples: readonly string[]): string {
  return samples.map((sample) => (sample.length > longestSample ? `${sample.slice(0, longestSample)}…` : sample)).join(' · ')
}

const longestSample = 24

/** The name of the control that says what a column is imported as. */
export function columnName(heading: string, place: number): string {
  return importScreen.columnName({ heading: headingText(heading, place) })
}

/** The name of a cell's field: "When, row 11". */
export function cellLabel(heading: string, place: number, row: string): string {
  return importScreen.cell({ column: headingText(heading, place), row })
}

/** "Edit When, row 11" */
export function editCellLabel(cell: string): string {
  return importScreen.editCell({ cell })
}

/** " (row 11)" */
export function ofRowText(row: string): string {
  return importScreen.ofRow({ number: row })
}

/** The name of the table of rows; `file` is null if they were pasted. */
export function rowsCaption(file: string | null): string {
  return file === null ? importScreen.pastedRows : importScreen.fileRows({ name: file })
}

/** "Two-digit years are 1947 to 2046." */
export function shortYearsText([from, through]: readonly [from: number, through: number]): string {
  return importScreen.shortYears({ from: String(from), through: String(through) })
}

export const unclearEncodingText: string = unclearEncoding

/** What a file's text was read as; null if its bytes say so themselves. */
export function encodingText(encoding: 'utf8' | 'utf16' | 'unclear' | keyof typeof encodings | null): string | null {
  return encoding === null || encoding === 'utf8' || encoding === 'utf16' || encoding === 'unclear' ? null : encodings[encoding]
}

/** What the buttons of a row say. */
export const rowChoiceWords: Readonly<Record<'accept' | 'bringBack' | 'leaveOut', string>> = rowChoices

export type StateOfRow = { readonly state: RowState; readonly sameAs: number | 'stored' | null; readonly leftOut: LeftOutReason | null }

/** "Ready", "Same as 12", "Total" */
export function rowStateText({ state, sameAs, leftOut }: StateOfRow, parts: readonly SheetPart[]): string {
  if (state === 'repeated' && typeof sameAs === 'number') return importScreen.sameAs({ number: rowNumberText(sameAs, parts) })
  if (state === 'leftOut' && leftOut !== null) return leftOuts[leftOut]
  return rowStates[state]
}

/** What becomes of a cell. */
export type CellValue =
  | { readonly kind: 'day'; readonly day: PlainDate }
  | { readonly kind: 'credit' | 'hours' | 'cost'; readonly amount: Amount }
  | { readonly kind: 'category'; readonly category: Category }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nothing' }

/** "Jul 19, 2025", "0.4", "1.5 h" */
export function cellValueText(value: CellValue): string {
  switch (value.kind) {
    case 'day':
      return dayText(value.day)
    case 'credit':
      return amountText(value.amount)
    case 'hours':
      return importScreen.hours({ hours: hoursText(value.amount) })
    case 'cost':
      return formatCost(value.amount)
    case 'category':
      return categoryWords[value.category]
    case 'text':
      return value.text
    case 'nothing':
      return importScreen.nothingKept
  }
}

/** A sheet as it's chosen: `parts` are those it's joined from. */
export type ShownSheet = { readonly name: string | null; readonly hidden: boolean; readonly parts?: readonly SheetPart[] }

/** A sheet's name, or "Sheet 2" if it has none; "2 sheets: 2025, 2026". */
export function sheetText({ name, hidden, parts }: ShownSheet, index: number): string {
  if (parts !== undefined) return importScreen.sheets(parts.length, { names: commas(parts.map((part) => part.name)) })
  const shown = name ?? importScreen.sheet({ number: countText(index + 1) })
  return hidden ? importScreen.hiddenSheet({ name: shown }) : shown
}

/** "The sheet “Notes” isn’t included. Choose it under “Sheet”." Null if what's shown is all there is, apart from what's hidden. */
export function otherSheetsText(sheets: readonly ShownSheet[], shown: number): string | null {
  const included = sheets[shown]?.parts?.map(({ name }) => name) ?? []
  const others = sheets.filter(
    ({ name, hidden, parts }, index) => index !== shown && !hidden && parts === undefined && !included.includes(name ?? ''),
  )
  const names = others.map((sheet) => quoted(sheetText(sheet, sheets.indexOf(sheet))))
  return others.length === 0 ? null : importScreen.otherSheets(others.length, { names: commas(names) })
}

/** "Import 12 courses"; "Import" if there are none. */
export function importLabel(courses: number): string {
  return courses === 0 ? importScreen.import : importScreen.importCourses({ courses: quantity(courses, 'course') })
}

export function withLoggedText(count: number): string {
  return importScreen.withLogged(count)
}

/** "Add your certification first: without it, “CEUs” isn’t imported, and these courses count for nothing." */
export function creditForNobodyText(headings: readonly string[]): string {
  return headings.length === 0
    ? importScreen.courseForNobody
    : importScreen.creditForNobody({ headings: commas(headings.map(quoted)) }, headings.length)
}

/** "12 ready · 5 to fix · 3 already logged. You can undo the import." */
export function outcomeText(counts: Readonly<Record<RowState, number>>): string {
  const states = (['ready', 'fix', 'ask', 'logged', 'repeated', 'leftOut'] as const).filter((state) => state === 'ready' || counts[state] > 0)
  return importScreen.outcome({ counts: dots(states.map((state) => importScreen[state]({ count: countText(counts[state]) }))) })
}

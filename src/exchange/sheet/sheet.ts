import type { SheetPart } from '../../domain/files/sheetPart'
import type { Row } from '../csv/table'

/** Where a table comes from. What's pasted comes as text and, from most programs, as HTML too. */
export type SheetSource =
  | { readonly kind: 'file'; readonly file: Blob }
  | { readonly kind: 'pasted'; readonly html: string | null; readonly text: string }

/** What was found in a file or a paste. */
export type SheetFile = {
  /** At least one. The first is the one to show first; hidden ones come last. */
  readonly sheets: readonly Sheet[]
  /** Null if it wasn't a file of text. */
  readonly encoding: TextEncodingName | null
}

export type Sheet = {
  /** Null if it has none, as in a text file. */
  readonly name: string | null
  readonly hidden: boolean
  /** Rows without anything in them are left out. A row may have fewer cells than another. */
  readonly rows: readonly Row[]
  readonly merged: readonly MergedCells[]
  /** The numbers of rows with quotes that weren't written as they should be. Their cells may be divided wrongly. */
  readonly mended: readonly number[]
  /** The sheets it's joined from, in its order; absent if it's one. */
  readonly parts?: readonly SheetPart[]
}

/** Cells that are one cell on the screen. Only the first one (top left) has the value, the others are empty. All ends are included. */
export type MergedCells = {
  /** As in `Row.number`. */
  readonly firstRow: number
  readonly lastRow: number
  /** As in `Row.cells`: the first column is 0. */
  readonly firstColumn: number
  readonly lastColumn: number
}

/** All but the first two can't be told for certain: the letters in the text decide. `unclear` if they make no sense in any. */
export type TextEncodingName = 'utf8' | 'utf16' | 'windows1252' | 'macRoman' | 'shiftJis' | 'gbk' | 'unclear'

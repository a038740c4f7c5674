import type { BodyRow } from './bodyRows'

/** The cells of a row that the trainer mended, by column. */
export type RowEdits = ReadonlyMap<number, string>
/** The same of a table, by the row's number. */
export type Edits = ReadonlyMap<number, RowEdits>

/** The row with its mended cells. A value from the row above stays one, unless it was mended. */
export function withEdits(row: BodyRow, edits: RowEdits | undefined): BodyRow {
  if (edits === undefined) return row
  const width = Math.max(row.cells.length, ...[...edits.keys()].map((column) => column + 1))
  const cells = Array.from({ length: width }, (_, column) => edits.get(column) ?? row.cells[column] ?? '')
  return { ...row, cells, carried: row.carried.filter((column) => !edits.has(column)) }
}

/** The edits with one more. A cell that's as it was in the table isn't mended. */
export function withEdit(edits: Edits, { number, cells }: Pick<BodyRow, 'number' | 'cells'>, column: number, text: string): Edits {
  const others = [...(edits.get(number) ?? [])].filter(([other]) => other !== column)
  const mended = text === (cells[column] ?? '') ? others : [...others, [column, text] as const]
  const rest = [...edits].filter(([other]) => other !== number)
  return new Map(mended.length === 0 ? rest : [...rest, [number, new Map(mended)] as const])
}

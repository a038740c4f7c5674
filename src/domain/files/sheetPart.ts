/** One of several sheets that are read as one table. */
export type SheetPart = {
  readonly name: string
  /** What its rows' numbers are raised by. */
  readonly after: number
}

/** The sheet that a row is in, and its number there. The sheet is null if there's only one. */
export function placeIn(parts: readonly SheetPart[], number: number): { readonly sheet: string | null; readonly number: number } {
  const part = parts.findLast(({ after }) => after < number)
  return part === undefined ? { sheet: null, number } : { sheet: part.name, number: number - part.after }
}

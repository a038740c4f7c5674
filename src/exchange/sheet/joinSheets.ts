import type { SheetPart } from '../../domain/files/sheetPart'
import { folded } from '../../domain/values/folded'
import { mostRows } from './limits'
import type { Sheet } from './sheet'
import { withoutEmptyEnd } from './sheetRows'

const mostLinesAbove = 40
const longestHeading = 120

type Part = {
  readonly sheet: Sheet & { readonly name: string }
  /** The index of its header. */
  readonly header: number
}

/** The sheets, and first of all those with the same header as one, as in a workbook with a sheet for each year. */
export function withJoined(sheets: readonly Sheet[]): readonly Sheet[] {
  const joined = joinedSheet(sheets)
  return joined === null ? sheets : [joined, ...sheets]
}

function joinedSheet(sheets: readonly Sheet[]): Sheet | null {
  const parts = partsOf(sheets.filter(({ hidden }) => !hidden))
  if (parts.length < 2 || parts.reduce((sum, { sheet }) => sum + sheet.rows.length, 0) > mostRows) return null
  let after = 0
  const read = parts.map(({ sheet, header }, index) => {
    const raise = (number: number) => number + from
    const from = after
    const above = index === 0 ? 0 : (sheet.rows[header]?.number ?? 0)
    after += sheet.rows.at(-1)?.number ?? 0
    return {
      part: { name: sheet.name, after: from } satisfies SheetPart,
      rows: sheet.rows.filter(({ number }) => number > above).map((row) => ({ ...row, number: raise(row.number) })),
      merged: sheet.merged
        .filter(({ firstRow }) => firstRow > above)
        .map((area) => ({ ...area, firstRow: raise(area.firstRow), lastRow: raise(area.lastRow) })),
      mended: sheet.mended.map(raise),
    }
  })
  return {
    name: null,
    hidden: false,
    rows: read.flatMap(({ rows }) => rows),
    merged: read.flatMap(({ merged }) => merged),
    mended: read.flatMap(({ mended }) => mended),
    parts: read.map(({ part }) => part),
  }
}

/** The most sheets that have one header: the first such row counts, since courses with the same words only come below it. */
function partsOf(sheets: readonly Sheet[]): readonly Part[] {
  const byHeader = new Map<string, Part[]>()
  for (const { name, ...sheet } of sheets) {
    const headers = name === null ? [] : sheet.rows.slice(0, mostLinesAbove).map(({ cells }) => headerOf(cells))
    for (const [header, text] of headers.entries()) {
      if (name === null || text === null || headers.indexOf(text) !== header) continue
      byHeader.set(text, [...(byHeader.get(text) ?? []), { sheet: { ...sheet, name }, header }])
    }
  }
  return [...byHeader.values()].reduce<readonly Part[]>((most, parts) => (parts.length > most.length ? parts : most), [])
}

/** A row as a header, without the years in it; null if it holds anything but words. */
function headerOf(cells: readonly string[]): string | null {
  const texts = withoutEmptyEnd(cells).map((cell) => cell.slice(0, longestHeading).replace(/\b(?:19|20)\d\d\b/g, ''))
  const filled = texts.filter((text) => text.trim() !== '')
  return filled.length < 2 || filled.some((text) => /\d/.test(text) || !/\p{L}/u.test(text)) ? null : JSON.stringify(texts.map(folded))
}

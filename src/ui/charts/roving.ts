/** A point on a chart with a text of its own. `at` is its place on the axis; the points of a row are in that order. */
export type ChartPoint = { readonly key: string; readonly at: number; readonly text: string }

/** Where an arrow, Home or End leads: along the row, or to the nearest point of the next row that has one. Null if nowhere. */
export function pointAfter(rows: readonly (readonly ChartPoint[])[], current: string, pressed: string): string | null {
  const filled = rows.filter((row) => row.length > 0)
  const inRow = filled.findIndex((row) => row.some(({ key }) => key === current))
  const row = filled[inRow] ?? []
  const index = row.findIndex(({ key }) => key === current)
  const at = row[index]?.at ?? 0
  switch (pressed) {
    case 'ArrowRight':
      return row[index + 1]?.key ?? current
    case 'ArrowLeft':
      return row[index - 1]?.key ?? current
    case 'ArrowDown':
      return nearest(filled[inRow + 1], at) ?? current
    case 'ArrowUp':
      return nearest(filled[inRow - 1], at) ?? current
    case 'Home':
      return row[0]?.key ?? current
    case 'End':
      return row.at(-1)?.key ?? current
    default:
      return null
  }
}

function nearest(row: readonly ChartPoint[] | undefined, at: number): string | null {
  const found = row?.reduce((best, point) => (Math.abs(point.at - at) < Math.abs(best.at - at) ? point : best))
  return found?.key ?? null
}

/** Something in a picture that can be read by itself. `at` is its place on the axis; points of a row come in that order. */
export type ChartPoint = { readonly key: string; readonly at: number; readonly text: string }

/** Where an arrow, Home or End leads from a point: along its row, or to the nearest point of the next row that is not empty. Null where the key leads nowhere. */
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

/** The key of a new row in a list: the first `prefix-1`, `prefix-2` and so on, from its place in the list, that isn't taken. */
export function freeKey(prefix: string, taken: Iterable<string>, place: number): string {
  const keys = new Set(taken)
  let number = place
  while (keys.has(`${prefix}-${number}`)) number += 1
  return `${prefix}-${number}`
}

/** The list with the row of this key changed. */
export function changeRow<Row extends { readonly key: string }>(rows: readonly Row[], key: string, change: Partial<Row>): readonly Row[] {
  return rows.map((row) => (row.key === key ? { ...row, ...change } : row))
}

export function removeRow<Row extends { readonly key: string }>(rows: readonly Row[], key: string): readonly Row[] {
  return rows.filter((row) => row.key !== key)
}

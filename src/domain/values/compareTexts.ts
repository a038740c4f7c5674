/** The order of days, ids and other texts that compare with `<`: negative if the first comes before the other, zero if they're the same. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

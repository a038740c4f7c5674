/** Whether two values are equal, ignoring the order of fields and of lists of strings. */
export function isDeepEqual(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

/** The same text for equal values. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (isRecord(part)) return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
    // Lists of strings are sets: categories, provider names.
    return isTexts(part) ? part.toSorted() : part
  })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string')
}

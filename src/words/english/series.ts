/** "a, b, c" */
export function commas(items: readonly string[]): string {
  return items.join(', ')
}

/** "a · b · c"; empty ones are left out. */
export function dots(items: readonly string[]): string {
  return items.filter((item) => item !== '').join(' · ')
}

/** "a; b; c" */
export function semicolons(items: readonly string[]): string {
  return items.join('; ')
}

/** "a + b" */
export function pluses(items: readonly string[]): string {
  return items.join(' + ')
}

/** Whole sentences, one after the other; empty ones are left out. */
export function sentences(...all: readonly string[]): string {
  return all.filter((sentence) => sentence !== '').join(' ')
}

/** The name of a file, a record or a column. */
export function quoted(name: string): string {
  return `“${name}”`
}

import type { Check } from './rule'

/** The checks a course counts toward: those for its provider, and those the trainer ticked (ids). A spread goes by the leaves. */
export function checksServed(checks: readonly Check[], provider: string, ticked: readonly string[] = []): readonly Check[] {
  return checks.filter((check) => {
    if (check.kind === 'ticked') return ticked.includes(check.id)
    return check.kind === 'provider' && isFromProvider(provider, check.providers)
  })
}

/** Whether one of the names appears in a course's provider as whole words, ignoring case: "NASM" in "NASM Optima 2026". */
export function isFromProvider(provider: string, names: readonly string[]): boolean {
  const text = ` ${wordsOf(provider)} `
  return names.some((name) => text.includes(` ${wordsOf(name)} `))
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
    .join(' ')
}

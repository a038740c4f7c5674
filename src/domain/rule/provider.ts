import type { Check } from './rule'

/** The checks a course by this provider counts toward. */
export function checksServed(checks: readonly Check[], provider: string): readonly Check[] {
  return checks.filter((check) => check.kind === 'provider' && isFromProvider(provider, check.providers))
}

/** Whether one of the names appears in a course's provider as whole words, ignoring case: "NASM" in "NASM Optima 2026". */
function isFromProvider(provider: string, names: readonly string[]): boolean {
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

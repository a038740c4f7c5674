/** @typedef {import('./mutants.mjs').Mutant} Mutant */

/**
 * A file with all its mistakes in it, each behind a switch: `a < b` becomes `(isMade(7) ? (a <= b) : a < b)`.
 * A mistake inside another one is only in what's right of the other.
 * @param {string} text
 * @param {readonly Mutant[]} mutants
 * @returns {string}
 */
export function switched(text, mutants, from = 0, to = text.length) {
  const sorted = mutants.toSorted((one, other) => one.start - other.start || other.end - one.end)
  const [first] = sorted
  if (first === undefined) return text.slice(from, to)
  const { start, end } = first
  const here = sorted.filter((mutant) => mutant.start === start && mutant.end === end)
  const inside = sorted.filter((mutant) => mutant.end <= end && !here.includes(mutant))
  const behind = sorted.filter((mutant) => mutant.start >= end)
  const choices = here.map(({ id, is }) => `isMade(${id}) ? ${is} : `).join('')
  // Without the semicolon, it would be called by what's on the line before.
  const opening = first.isFirstInStatement ? ';(' : '('
  return `${text.slice(from, start)}${opening}${choices}${switched(text, inside, start, end)})${switched(text, behind, end, to)}`
}

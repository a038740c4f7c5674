import { plainText } from '../../plainText'

const words: ReadonlySet<string> = new Set([
  ...['n/a', 'na', 'n.a.', 'none', 'nil', 'null', 'tbd', 'tba', 'unknown', '?', 'not applicable', 'no data', '#n/a'],
  ...['k.a.', 'keine', 'entfallt', 'neant', 'aucun', 's/o', 'ninguno', 'nessuno', 'nenhum'],
])

const longestDash = 100

/** Whether a cell is empty or a mere dash. */
export function isBlank(cell: string): boolean {
  return cell.length > longestDash ? cell.trim() === '' : /^[\s\u2010-\u2015\u2212_./*-]*$/.test(cell)
}

/** Whether a cell says in words that there's nothing: "N/A", "TBD". */
export function saysNone(cell: string): boolean {
  return cell.length < 20 && words.has(plainText(cell))
}

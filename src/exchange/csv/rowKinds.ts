import { type ColumnUse, isCreditUse } from '../../domain/files/columnUse'
import { plainText } from '../plainText'
import { isBlank } from './cells/noValue'
import { readQuantities } from './cells/quantities'

/** Words that make a line a sum. */
const key =
  /\b(?:totals?|subtotals?|sum|remaining|needed|required|(?:credit|ceu|cec) balance|left to (?:earn|go)|still (?:needed?|to go)|need|gesamt|summe|zwischensumme|verbleibend|somme|totaux|restant|reste|suma|restantes?|faltan|resto|soma|totale|somma|rimanenti)\b/
/** The same in capitals too: few texts have to be looked at closely. */
const likely = new RegExp(key, 'i')
/** Words that may stand beside them. "Total Body Conditioning" has others. */
const beside =
  /\b(?:grand|sub|so far|to date|ceus?|cecs?|cpd|pdus?|credits?|units?|points?|hours?|hrs?|contact|earned|completed|still|to go|left|to earn|needed|required|for|of|in|the|this|my|cycle|period|year|all|courses?|amount|number|count|stunden|punkte|heures|horas|creditos|general|jahr|annee|ano|a|de|des|du|del|la|per|pro)\b/g

const longestLabel = 60

/**
 * Whether a row sums others up: its first text says so and nothing else, or it has nothing but numbers where courses have a title and a day. `maybe`
 * if there are words beside it, as in "Required Course": with a day, it's a course's name.
 */
export function isTotal(cells: readonly string[], uses: readonly ColumnUse[]): boolean | 'maybe' {
  const first = cells.find((cell) => !isBlank(cell)) ?? ''
  const labels = [labelOf(first), labelOf(cells[uses.indexOf('title')] ?? '')]
  if (labels.includes('sum') || isBareSum(cells, uses)) return true
  return labels.includes('alike') && 'maybe'
}

/** `sum` if a text is a word for a sum, `alike` if it has others beside it that may be a course's name. */
function labelOf(cell: string): 'sum' | 'alike' | null {
  if (cell.length > longestLabel || !likely.test(cell)) return null
  const text = plainText(cell)
  if (!key.test(text)) return null
  const others = text.replace(new RegExp(key, 'g'), ' ')
  if (/^(?:grand)?$/.test(others.replace(signs, ''))) return 'sum'
  return others.replace(beside, ' ').replace(signs, '') === '' ? 'alike' : null
}

const signs = /[\d\s.,:;()=&#/*-]+/g

function isBareSum(cells: readonly string[], uses: readonly ColumnUse[]): boolean {
  const isNumeric = (use: ColumnUse) => use === 'credit' || isCreditUse(use) || use === 'contactHours' || use === 'cost'
  if (!uses.includes('title') || !uses.includes('completedOn')) return false
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, use: uses[column] ?? 'ignore' }]))
  return filled.length > 0 && filled.every(({ cell, use }) => isNumeric(use) && readQuantities(cell, 'decimals') !== null)
}

/** Whether a row has nothing but a year, a label ending in a colon, or lines: it stands between courses. */
export function isDivider(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !/^[\s=_*.–—-]*$/.test(cell.slice(0, longestLabel + 1)))
  const [only, another] = filled
  if (only === undefined) return true
  return (
    another === undefined &&
    only.length <= longestLabel &&
    /^\W*(?:(?:year|jahr|annee|año|cycle)\s+)?(?:19|20)\d\d(?:\s*[-/–]\s*(?:20)?\d\d)?\W*$|:\s*$/i.test(only)
  )
}

import type { CardUse } from '../../domain/files/cardRow'
import { issuerOfProvider } from '../../domain/rule/cardIssuer'
import { headings as recerts } from '../csv/columns/headings'
import type { Row } from '../csv/table'
import { readCardDay } from './cardDays'
import { isName } from './cardName'
import { matchHeadings, meaningOf, namesCards, namesCredit, namesHeart, unclearName } from './cardHeadings'
import { topicsOf } from '../../domain/rule/cardClass'

/** A list of cards and badges. */
export type CardTable = {
  /** The rows below the heading. */
  readonly body: readonly Row[]
  readonly headings: readonly string[]
  /** As many as there are headings. */
  readonly uses: readonly CardUse[]
  /** Whether it's the list of the American Heart Association. */
  readonly isHeart: boolean
}

/** Preambles are shorter than this. */
const mostAbove = 20
const sampled = 200
/** More than anyone holds. */
const mostCards = 500

/**
 * The table as a list of cards and badges; null if it looks like something else, such as courses. It has a column of names and one of
 * expiries; without those, a column of card numbers beside CPR or first aid classes, or a heading that names badges or eCards.
 * One of thousands of rows isn't a list of what someone holds.
 */
export function cardTableOf(rows: readonly Row[]): CardTable | null {
  const tables = rows.slice(0, mostAbove).map(({ cells }, index) => tableFrom(cells, rows.slice(index + 1, index + 1 + sampled)))
  const best = tables.reduce((most, table, index) => ((table?.known ?? 0) > (tables[most]?.known ?? 0) ? index : most), 0)
  const table = tables[best]
  if (table === undefined || table === null) return null
  const { headings, uses, isHeart } = table
  const body = rows.slice(best + 1)
  return body.length > mostCards ? null : { body, headings, uses, isHeart }
}

type Candidate = Omit<CardTable, 'body'> & { readonly known: number }

function tableFrom(headings: readonly string[], sample: readonly Row[]): Candidate | null {
  if (!matchHeadings(headings).includes('name')) return null
  const uses = usesOf(headings, sample)
  const cellsOf = (use: CardUse) => cellsAt(sample, uses.indexOf(use))
  const has = (use: CardUse) => uses.includes(use)
  if (!has('name') || headings.includes(recerts.details)) return null
  const isNamed = headings.some(namesCards)
  if (headings.some(namesCredit) && !isNamed) return null
  const isOfClasses = isMost(cellsOf('name'), (name) => isName(name) && topicsOf(name).length > 0)
  const isClear = meaningOf(headings[uses.indexOf('name')] ?? '').score > unclearName
  if (!isClear && !has('issuer') && !isOfClasses) return null
  const expires = cellsOf('expiresOn').some((cell) => readCardDay(cell, 'monthFirst') !== null || readCardDay(cell, 'dayFirst') !== null)
  const isOfIssuer = cellsOf('issuer').some((issuer) => issuerOfProvider(issuer) !== null)
  if (!expires && !isNamed && !(isOfClasses && (has('number') || has('validFor') || isOfIssuer))) return null
  return { headings, uses, isHeart: headings.some(namesHeart), known: uses.filter((use) => use !== 'ignore').length }
}

/** A column of addresses or codes has no names in it, whatever its heading says. */
function usesOf(headings: readonly string[], sample: readonly Row[]): readonly CardUse[] {
  const named = headings.map((heading, index) => (isMost(cellsAt(sample, index), isName) ? heading : ''))
  const uses = matchHeadings(headings)
  const name = matchHeadings(named).indexOf('name')
  return uses.map((use, index) => (index === name ? 'name' : use === 'name' ? 'ignore' : use))
}

function cellsAt(sample: readonly Row[], index: number): readonly string[] {
  return sample.map(({ cells }) => cells[index]?.trim() ?? '').filter((cell) => cell !== '')
}

function isMost(cells: readonly string[], fits: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(fits).length * 2 >= cells.length
}

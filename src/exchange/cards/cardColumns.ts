import type { CardRowState, CardUse } from '../../domain/files/cardRow'
import type { SlashOrder } from '../../domain/values/dateOrder'
import { cardDateOrder, slashedDate } from './cardDays'
import type { CardRow } from './cardRows'
import type { CardTable } from './cardTable'

/** How the dates of a list are written. `sample` is one with slashes; empty if there's none, and then the order doesn't matter. */
type CardDateOrder = { readonly order: ReturnType<typeof cardDateOrder>; readonly sample: string }

const dated: readonly CardUse[] = ['issuedOn', 'expiresOn']

export function dateOrderIn({ body, uses }: CardTable): CardDateOrder {
  const cells = body.flatMap((row) => row.cells.filter((_, index) => dated.includes(uses[index] ?? 'ignore')))
  return { order: cardDateOrder(cells), sample: slashedDate(cells) }
}

/** The order that's certain: the Heart Association writes the month first. Null if it has to be asked. */
export function knownOrder(order: CardDateOrder['order'], { isHeart }: CardTable): SlashOrder | null {
  if (order === 'monthFirst' || order === 'dayFirst') return order
  return isHeart ? 'monthFirst' : null
}

/** The headings of columns with something in them that isn't kept. The issuer only decides what a card is. */
export function headingsLeftOut({ body, headings, uses }: CardTable): readonly string[] {
  const isLeftOut = (index: number) => ['ignore', 'issuer', 'status', 'validFor'].includes(uses[index] ?? 'ignore')
  return headings.filter(
    (heading, index) => heading.trim() !== '' && isLeftOut(index) && body.some(({ cells }) => (cells[index]?.trim() ?? '') !== ''),
  )
}

/** The order to read the dates in: where it matters, as chosen or as known; null if it has to be asked. */
export function orderOf(order: CardDateOrder['order'], chosen: SlashOrder | null, table: CardTable): SlashOrder | null {
  return order === null ? 'monthFirst' : (chosen ?? knownOrder(order, table))
}

/** How many rows the trainer has to decide on, and how many can't be added. */
export function countCards(rows: readonly Pick<CardRow, 'state'>[]): Readonly<Record<'ask' | 'there' | 'error', number>> {
  const count = (wanted: CardRowState) => rows.filter(({ state }) => state === wanted).length
  return { ask: count('ask'), there: count('there'), error: count('error') }
}

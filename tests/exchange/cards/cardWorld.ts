import type { Portfolio } from '../../../src/domain/records/portfolio'
import { type CardContext, type CardRow, createCardReader } from '../../../src/exchange/cards/cardRows'
import { cardTableOf } from '../../../src/exchange/cards/cardTable'
import { readRows } from '../sheet/readRows'
import { day, portfolio as portfolioOf } from '../../support/portfolio'

export const tableOf = (text: string) => {
  const rows = readRows(text)
  if (!rows.ok) throw new Error(rows.error)
  return cardTableOf(rows.value)
}

/** The rows of a list of cards, as read by the import on November 20, 2026. */
export function readCards(text: string, portfolio: Portfolio = portfolioOf(), order: CardContext['order'] = 'monthFirst'): readonly CardRow[] {
  const table = tableOf(text)
  if (table === null) throw new Error('not a list of cards')
  return table.body.map(createCardReader(table, { portfolio, today: day('2026-11-20'), order }))
}

/** What the rows become: kind, name, issued, expiry, number. */
export function shortly(rows: readonly CardRow[]): readonly unknown[] {
  return rows.map(({ credential, state }) =>
    credential === null ? state : [credential.kind, credential.name, credential.certifiedOn, credential.expiresOn, credential.number ?? ''],
  )
}

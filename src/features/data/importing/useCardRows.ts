import { useMemo } from 'react'
import type { FoundCredential } from '../../../domain/changes/importCredentials'
import type { Portfolio } from '../../../domain/records/portfolio'
import type { SlashOrder } from '../../../domain/values/dateOrder'
import type { CardRow } from '../../../exchange/cards/cardRows'
import type { CardTable } from '../../../exchange/cards/cardTable'
import { useRecert } from '../../../store/useRecert'
import type { CardChoice } from '../../../words/changes/cards'
import type { ImportingCards } from './loaded'
import type { CardWork } from './unsavedImport'
import type { WhichPersonProps } from './WhichPerson'

export type CardRows = {
  /** The people in the list, and who of them the trainer is, as far as they've said; null if there's only one. */
  readonly people: WhichPersonProps['people'] | null
  readonly setMine: (mine: string) => void
  /** How many rows are other people's. */
  readonly others: number
  /** Null until it's known whose they are, and the order of day and month. */
  readonly rows: readonly CardRow[] | null
  readonly order: SlashOrder | null
  /** A date the order matters for; null if there's none. */
  readonly sample: string | null
  /** Whether the dates themselves tell the order, so that it's only shown. */
  readonly isOrderKnown: boolean
  readonly setOrder: (order: SlashOrder) => void
  readonly choiceOf: (row: CardRow) => CardChoice
  readonly choose: (row: CardRow, choice: CardChoice) => void
  readonly chosen: readonly FoundCredential[]
}

export type CardRowsProps = {
  readonly table: CardTable
  readonly cards: ImportingCards
  readonly work: CardWork
  readonly onWork: (work: CardWork) => void
  readonly portfolio: Portfolio
}

/** What the rows of a list become: as read, as proposed, or as the trainer chose. */
export function useCardRows({ table, cards, work, onWork, portfolio }: CardRowsProps): CardRows {
  const today = useRecert((state) => state.today)
  const dates = useMemo(() => cards.dateOrderIn(table), [cards, table])
  const order = cards.orderOf(dates.order, work.order, table)
  const people = useMemo(() => cards.peopleIn(table), [cards, table])
  const mine = people === null ? cards.everyone : work.mine
  const rows = useMemo(
    () =>
      order === null || mine === null ? null : cards.cardsOf(table, people, mine).map(cards.createCardReader(table, { portfolio, today, order })),
    [cards, table, people, mine, portfolio, today, order],
  )
  const choiceOf = (row: CardRow) => work.choices.get(row.row.number) ?? cards.proposedChoice(row)
  const chosen = (rows ?? []).flatMap((row): readonly FoundCredential[] => {
    const choice = choiceOf(row)
    return row.credential === null || choice === 'leave' ? [] : [{ credential: row.credential, renews: choice === 'renew' ? row.renews : null }]
  })
  return {
    people: people === null ? null : { ...people, mine },
    setMine: (chosen) => onWork({ ...work, mine: chosen }),
    others: rows === null ? 0 : table.body.length - rows.length,
    rows,
    order,
    sample: dates.order === null ? null : dates.sample,
    isOrderKnown: cards.knownOrder(dates.order, table) !== null,
    setOrder: (chosen) => onWork({ ...work, order: chosen }),
    choiceOf,
    choose: (row, choice) => onWork({ ...work, choices: new Map([...work.choices, [row.row.number, choice]]) }),
    chosen,
  }
}

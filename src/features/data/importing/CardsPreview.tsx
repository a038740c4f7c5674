import { useState } from 'react'
import { importCredentials } from '../../../domain/changes/importCredentials'
import type { SheetPart } from '../../../domain/files/sheetPart'
import type { Portfolio } from '../../../domain/records/portfolio'
import type { CardTable } from '../../../exchange/cards/cardTable'
import { useRecert } from '../../../store/useRecert'
import { DialogForm } from '../../../ui/dialog/DialogForm'
import { RadioGroup } from '../../../ui/fields/RadioGroup'
import { Button } from '../../../ui/layout/Button'
import {
  addCardsLabel,
  cardCountText,
  cardOrderText,
  cardsOfferText,
  notKeptText,
  nothingChosenText,
  orderUnknownText,
  personUnknownText,
} from '../../../words/changes/cards'
import { orderWords } from '../../../words/changes/importScreen'
import { failureText } from '../../../words/changes/saveFailures'
import { CardRowItem } from './CardRowItem'
import styles from './CardsPreview.module.css'
import type { ImportingCards } from './loaded'
import type { CardWork } from './unsavedImport'
import { useCardRows } from './useCardRows'
import { WhichPerson } from './WhichPerson'

export type CardsPreviewProps = {
  readonly table: CardTable
  /** The sheets that the list is joined from; empty if it's one. */
  readonly parts: readonly SheetPart[]
  readonly cards: ImportingCards
  readonly work: CardWork
  readonly onWork: (work: CardWork) => void
  readonly onDone: () => void
  readonly onBack: () => void
  /** Imports the same rows as courses. */
  readonly onAsCourses: () => void
}

/** A list of cards and badges: what each row becomes, and then all of it as one act. */
export function CardsPreview({ table, parts, cards, work, onWork, onDone, onBack, onAsCourses }: CardsPreviewProps) {
  const run = useRecert((state) => state.run)
  const whenOnDisk = useRecert((state) => state.whenOnDisk)
  const current = useRecert((state) => state.portfolio)
  // What's saved stays in view until it's on disk.
  const [saved, setSaved] = useState<Portfolio | null>(null)
  const portfolio = saved ?? current
  const [failure, setFailure] = useState<{ readonly text: string } | null>(null)
  const { people, setMine, others, rows, order, sample, isOrderKnown, setOrder, choiceOf, choose, chosen } = useCardRows({
    table,
    cards,
    work,
    onWork,
    portfolio,
  })
  const leftOut = cards.headingsLeftOut(table)
  const submit = () => {
    if (saved !== null) return
    if (chosen.length === 0)
      return setFailure({ text: people?.mine === null ? personUnknownText : rows === null ? orderUnknownText : nothingChosenText })
    const done = run(importCredentials(chosen))
    if (!done.ok) return setFailure({ text: failureText(done.error) ?? '' })
    setSaved(portfolio)
    whenOnDisk(onDone)
  }
  return (
    <DialogForm
      submitLabel={addCardsLabel(chosen.length)}
      onSubmit={submit}
      onCancel={onBack}
      refusal={failure}
      wrongFields={0}
      failure={failure?.text ?? null}
    >
      <p>{cardsOfferText}</p>
      <div>
        <Button look="quiet" onClick={onAsCourses}>
          Import as courses instead
        </Button>
      </div>
      {people !== null && <WhichPerson people={people} everyone={cards.everyone} onChange={setMine} />}
      {sample !== null && (
        <RadioGroup
          label={isOrderKnown ? 'Dates' : cardOrderText(sample)}
          look="segments"
          value={order}
          options={[
            ['monthFirst', orderWords.monthFirst],
            ['dayFirst', orderWords.dayFirst],
          ]}
          onChange={setOrder}
        />
      )}
      {rows !== null && (
        <>
          <p role="status">{cardCountText(chosen.length, { ...cards.countCards(rows), others })}</p>
          <ul className={styles.rows} aria-label="Cards and badges" tabIndex={0}>
            {rows.map((row) => (
              <CardRowItem key={row.row.number} row={row} parts={parts} choice={choiceOf(row)} onChoose={(choice) => choose(row, choice)} />
            ))}
          </ul>
        </>
      )}
      {leftOut.length > 0 && <p className="soft">{notKeptText(leftOut)}</p>}
    </DialogForm>
  )
}

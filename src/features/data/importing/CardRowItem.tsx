import type { SheetPart } from '../../../domain/files/sheetPart'
import type { CardRow } from '../../../exchange/cards/cardRows'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { RadioGroup } from '../../../ui/fields/RadioGroup'
import { type CardChoice, cardChoiceText, cardReasons, foundCardText } from '../../../words/changes/cards'
import { headerText } from '../../../words/changes/importScreen'
import styles from './CardsPreview.module.css'

export type CardRowItemProps = {
  readonly row: CardRow
  /** The sheets that the list is joined from; empty if it's one. */
  readonly parts: readonly SheetPart[]
  readonly choice: CardChoice
  readonly onChoose: (choice: CardChoice) => void
}

const mostText = 120
const choices: readonly CardChoice[] = ['renew', 'add', 'leave']

/** One row of a list of cards: what it becomes, why, and the choice whether it does. */
export function CardRowItem({ row, parts, choice, onChoose }: CardRowItemProps) {
  const { credential, renews, state } = row
  const name = credential?.name ?? row.row.cells.find((cell) => cell.trim() !== '')?.slice(0, mostText) ?? ''
  return (
    <li className={`${styles.row} ${state === 'error' ? styles.error : ''}`}>
      <span className={styles.number}>{headerText(row.row.number, parts)}</span>
      <div className={styles.what}>
        {credential === null || state === 'there' ? (
          <p>
            <bdi className="secret">{name}</bdi>
          </p>
        ) : renews === null ? (
          <Checkbox label={<bdi className="secret">{name}</bdi>} checked={choice === 'add'} onChange={(isOn) => onChoose(isOn ? 'add' : 'leave')} />
        ) : (
          <RadioGroup
            label={name}
            value={choice}
            options={choices.map((each) => [each, cardChoiceText(each, renews.name)] as const)}
            onChange={onChoose}
          />
        )}
        {credential !== null && <p className="secret">{foundCardText(credential)}</p>}
        {cardReasons(row).map((reason) => (
          <p key={reason} className={styles.why}>
            {reason}
          </p>
        ))}
      </div>
    </li>
  )
}

import { FileCheck } from 'lucide'
import { mergePeriod } from '../../domain/changes/credentialAct'
import { cardIn } from '../../domain/records/cardPeriods'
import { type Card, paperOf } from '../../domain/records/credential'
import { proofsOf } from '../../domain/records/proof'
import { useRecert } from '../../store/useRecert'
import { leaveRow } from '../../ui/focus/leaveRow'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { IconButton } from '../../ui/layout/IconButton'
import rows from '../../ui/layout/rows.module.css'
import { earlierCardName } from '../../words/credentials/earlierCards'
import { periodOfCard } from '../../words/credentials/credentials'

export type EarlierCardsProps = {
  readonly card: Card
  readonly isToday: boolean
  readonly onShowProofs: (card: Card) => void
}

/** The cards before a renewed one, latest first, with their certificates. One that was only corrected can be taken out. */
export function EarlierCards({ card, isToday, onShowProofs }: EarlierCardsProps) {
  const perform = useRecert((state) => state.perform)
  return (
    <ul className={rows.rows} aria-label={`Earlier cards, ${card.name}`}>
      {(card.periods ?? []).toReversed().map((period) => (
        <li key={period.expiresOn} className={rows.row}>
          <p className={rows.text}>
            <span className="secret">{periodOfCard(period, paperOf(card))}</span>
          </p>
          {proofsOf(period).length > 0 && (
            <IconButton
              label={earlierCardName('certificate', card.name, period.expiresOn)}
              icon={<Icon of={FileCheck} size={19} />}
              onClick={() => onShowProofs(cardIn(card, period))}
            />
          )}
          {isToday && (
            <Button
              look="quiet"
              aria-label={earlierCardName('notARenewal', card.name, period.expiresOn)}
              onClick={({ currentTarget }) => perform(mergePeriod(card, period)) && leaveRow(currentTarget)}
            >
              Not a renewal
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

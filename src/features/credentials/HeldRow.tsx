import type { ReactNode } from 'react'
import { Award, HeartPulse } from 'lucide'
import { EarlierCards } from '../../components/credentials/EarlierCards'
import { StandingBadge } from '../../components/status/StandingBadge'
import type { Card } from '../../domain/records/credential'
import type { Status } from '../../domain/status/standing'
import type { PlainDate } from '../../domain/values/plainDate'
import { Icon } from '../../ui/layout/Icon'
import disclosure from '../../ui/layout/Disclosure.module.css'
import { Whole } from '../../ui/layout/Whole'
import { heldText, numberText } from '../../words/credentials/credentials'
import { quantity } from '../../words/values/dates'
import styles from './CredentialsPage.module.css'

export type HeldRowProps = {
  readonly status: Status
  readonly today: PlainDate
  readonly isToday: boolean
  readonly menu: ReactNode
  readonly onShowProofs: (card: Card) => void
}

/** A card or a specialization on a line, with the cards before it. */
export function HeldRow({ status, today, isToday, menu, onShowProofs }: HeldRowProps) {
  const { credential, standing } = status
  const number = numberText(credential)
  const earlier = credential.kind === 'card' ? (credential.periods ?? []) : []
  return (
    <>
      <div className={styles.row}>
        <Icon of={credential.kind === 'card' ? HeartPulse : Award} size={22} />
        <div className={styles.text}>
          <h2>
            <bdi>
              <Whole>{credential.name}</Whole>
            </bdi>
          </h2>
          <p className="soft number">{heldText(status, today)}</p>
          {number !== null && <p className="soft secret">{number}</p>}
        </div>
        <StandingBadge standing={standing} />
        {menu}
      </div>
      {credential.kind === 'card' && earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary className={disclosure.summary}>{quantity(earlier.length, 'earlierCard')}</summary>
          <EarlierCards card={credential} isToday={isToday} onShowProofs={onShowProofs} />
        </details>
      )}
    </>
  )
}

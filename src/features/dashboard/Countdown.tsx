import type { PlainDate } from '../../domain/values/plainDate'
import { Cluster } from '../../ui/layout/Cluster'
import { dayText, expiryParts } from '../../words/values/dates'
import styles from './Countdown.module.css'

/** "421 days until expiry" with a large number. */
export function Countdown({ daysLeft, expiresOn }: { readonly daysLeft: number; readonly expiresOn: PlainDate }) {
  const [before, number, after] = expiryParts(daysLeft)
  return (
    <Cluster lineGap={0} align="baseline" justify="between">
      <p className={styles.days}>
        {before}
        {number !== '' && <strong className="number">{number}</strong>}
        {after}
      </p>
      <p className="soft">{daysLeft < 0 ? `on ${dayText(expiresOn)}` : `valid through ${dayText(expiresOn)}`}</p>
    </Cluster>
  )
}

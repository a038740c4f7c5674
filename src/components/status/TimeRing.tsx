import { daysBetween } from '../../domain/values/plainDate'
import { type CertificationStatus, pressureOf } from '../../domain/status/standing'
import { Ring } from '../../ui/feedback/Ring'
import { expiryText, ringParts } from '../../words/values/dates'
import styles from './TimeRing.module.css'

/** How much of the cycle is left: gray, then amber, then red. */
export function TimeRing({ status: { daysLeft, count }, large = false }: { readonly status: CertificationStatus; readonly large?: boolean }) {
  const length = Math.max(1, daysBetween(count.cycle.start, count.cycle.expiry))
  const { number, noun } = ringParts(daysLeft)
  return (
    <Ring share={daysLeft / length} tone={pressureOf(daysLeft)} isOver={daysLeft < 0} large={large}>
      <span className="visuallyHidden">{expiryText(daysLeft)}</span>
      <span className={`${styles.number} ${large ? styles.large : ''} ${number.length > 3 ? styles.long : ''} number`} aria-hidden="true">
        {number}
      </span>
      <span className={`${styles.noun} ${daysLeft < 0 && !large ? styles.past : ''}`} aria-hidden="true">
        {noun}
      </span>
    </Ring>
  )
}

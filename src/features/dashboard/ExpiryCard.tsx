import { useId } from 'react'
import type { PlainDate } from '../../domain/values/plainDate'
import type { Status } from '../../domain/status/standing'
import { Card } from '../../ui/layout/Card'
import styles from './CertificationCard.module.css'
import { Countdown } from './Countdown'
import { StandingBadge } from './StandingBadge'

/** A CPR/AED card or specialization with an expiry: a countdown, but no credit to earn. */
export function ExpiryCard({ status, expiresOn }: { readonly status: Status; readonly expiresOn: PlainDate }) {
  const titleId = useId()
  return (
    <Card as="article" data-slim className={styles.slim} aria-labelledby={titleId}>
      <header className={styles.top}>
        <h2 id={titleId}>
          <bdi>{status.credential.name}</bdi>
        </h2>
        <StandingBadge standing={status.standing} />
      </header>
      {status.daysLeft !== null && <Countdown daysLeft={status.daysLeft} expiresOn={expiresOn} />}
    </Card>
  )
}

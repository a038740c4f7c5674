import { useId } from 'react'
import { Award, ChevronRight, HeartPulse } from 'lucide'
import type { Status } from '../../domain/status/standing'
import { Card } from '../../ui/layout/Card'
import { Icon } from '../../ui/layout/Icon'
import press from '../../ui/layout/press.module.css'
import { Whole } from '../../ui/layout/Whole'
import { expiryText } from '../../words/values/dates'
import styles from './AlsoHeld.module.css'
import { RecordBoundary } from '../../components/records/RecordBoundary'
import { StandingBadge } from '../../components/status/StandingBadge'

/** Cards and specializations: what expires on a line each, what never does on one line together. */
export function AlsoHeld({ statuses }: { readonly statuses: readonly Status[] }) {
  const lasting = statuses.filter(({ daysLeft }) => daysLeft === null)
  const ending = statuses.filter(({ daysLeft }) => daysLeft !== null)
  if (statuses.length === 0) return null
  return (
    <section aria-labelledby="held" className={styles.held}>
      <h2 id="held">Also held</h2>
      <Card gap={0} className={styles.list}>
        {ending.map((status) => (
          <RecordBoundary key={status.credential.id} of={{ kind: 'credential', record: status.credential }}>
            <Held status={status} />
          </RecordBoundary>
        ))}
        {lasting[0] !== undefined && (
          <div className={`${press.whole} ${styles.row}`}>
            <Icon of={Award} size={20} />
            <p className={styles.text}>
              <a href="#/credentials" className={press.link}>
                {lasting.map(({ credential }, index) => (
                  <span key={credential.id}>
                    {index > 0 && ', '}
                    <bdi>
                      <Whole>{credential.name}</Whole>
                    </bdi>
                  </span>
                ))}
              </a>
            </p>
            <StandingBadge standing="permanent" />
            <Icon of={ChevronRight} size={18} />
          </div>
        )}
      </Card>
    </section>
  )
}

function Held({ status: { credential, standing, daysLeft } }: { readonly status: Status }) {
  const titleId = useId()
  return (
    <article className={`${press.whole} ${styles.row}`} aria-labelledby={titleId}>
      <Icon of={credential.kind === 'card' ? HeartPulse : Award} size={20} />
      <div className={styles.text}>
        <h3 id={titleId}>
          <a href="#/credentials" className={press.link}>
            <bdi>
              <Whole>{credential.name}</Whole>
            </bdi>
          </a>
        </h3>
        {daysLeft !== null && <p className="soft number">{expiryText(daysLeft)}</p>}
      </div>
      <StandingBadge standing={standing} />
      <Icon of={ChevronRight} size={18} />
    </article>
  )
}

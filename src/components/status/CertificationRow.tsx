import { type ReactNode, useId } from 'react'
import { ChevronRight } from 'lucide'
import { credentialAddress } from '../../domain/search/credentialAddress'
import { minus } from '../../domain/values/amount'
import { surplusCredit } from '../../domain/counting/counting'
import { expectedBy, isPaced } from '../../domain/status/evenPace'
import type { PlainDate } from '../../domain/values/plainDate'
import type { CertificationStatus } from '../../domain/status/standing'
import { Icon } from '../../ui/layout/Icon'
import press from '../../ui/layout/press.module.css'
import { Whole } from '../../ui/layout/Whole'
import { untilText } from '../../words/values/dates'
import { amountNote, progressLine } from '../../words/counting/progress'
import { Line } from '../lines/Line'
import styles from './CertificationRow.module.css'
import { RenewalBar } from './RenewalBar'
import { StandingBadge } from './StandingBadge'
import { TimeRing } from './TimeRing'

export type CertificationRowProps = {
  readonly status: CertificationStatus
  readonly today: PlainDate
  readonly isShort?: boolean
  /** What can be done with it. Without actions, an arrow shows that the row leads somewhere. */
  readonly actions?: ReactNode
}

/** One certification on a line: the time left, its standing, and how much of the requirement is earned. Leads to its page. */
export function CertificationRow({ status, today, isShort = false, actions }: CertificationRowProps) {
  const titleId = useId()
  const { credential: certification, count, forecast, daysLeft, standing } = status
  const { name, title, rule } = certification
  const expected = isPaced(count, today) ? amountNote('expected', expectedBy(count.cycle, count.required, today)) : null
  const surplus = surplusCredit(count)
  const planned = minus(forecast.progress, count.progress)
  return (
    <article className={`${press.whole} ${styles.row} ${isShort ? styles.short : ''}`} aria-labelledby={titleId}>
      <TimeRing status={status} />
      <div className={styles.body}>
        <header className={styles.top}>
          <h2 id={titleId}>
            <a href={credentialAddress(certification.id)} className={press.link}>
              <bdi>
                <Whole>{name}</Whole>
              </bdi>
            </a>
          </h2>
          {title !== '' && <p className={styles.title}>{title}</p>}
          <StandingBadge standing={standing} />
        </header>
        <RenewalBar status={status} today={today} />
        <p className={styles.sum}>
          <span className="number">
            <Line of={progressLine(count, rule)} />
            {expected !== null && <span className={`${styles.more} soft`}>{` · ${expected}`}</span>}
            {planned > 0 && <span className={`${styles.more} soft`}>{` · ${amountNote('planned', planned)}`}</span>}
            {surplus > 0 && <span className={`${styles.more} soft`}>{` · ${amountNote('surplus', surplus)}`}</span>}
          </span>
          <span className={daysLeft < 0 ? 'problem' : 'soft'}>{untilText(certification.expiresOn, daysLeft, today)}</span>
        </p>
      </div>
      {actions === undefined ? <Icon of={ChevronRight} size={20} /> : <div className={styles.actions}>{actions}</div>}
    </article>
  )
}

import type { ReactNode } from 'react'
import { Line } from '../../components/lines/Line'
import { RenewalBar } from '../../components/status/RenewalBar'
import { StandingBadge } from '../../components/status/StandingBadge'
import { SurplusList } from '../../components/status/SurplusList'
import { SurplusNote } from '../../components/status/SurplusNote'
import { TimeRing } from '../../components/status/TimeRing'
import { requirementRows, shortRows } from '../../domain/counting/requirementRows'
import type { CertificationStatus } from '../../domain/status/standing'
import { minus } from '../../domain/values/amount'
import type { PlainDate } from '../../domain/values/plainDate'
import { useNarrow } from '../../ui/layout/useNarrow'
import { amountNote, partLine, progressLine } from '../../words/counting/progress'
import { needLine } from '../../words/status/need'
import { untilText } from '../../words/values/dates'
import styles from './CycleHead.module.css'

export type CycleHeadProps = {
  readonly status: CertificationStatus
  readonly today: PlainDate
  readonly needId: string
  /** The tabs. */
  readonly children: ReactNode
}

/** Where the certification is: the time left, the credit with its parts, and what's still needed. */
export function CycleHead({ status, today, needId, children }: CycleHeadProps) {
  const isNarrow = useNarrow()
  const { credential, count, daysLeft, standing } = status
  const { rule, expiresOn } = credential
  return (
    <section className={styles.head} aria-label="At a glance">
      <TimeRing status={status} large />
      <div className={styles.sum}>
        <p className="number">
          <Line of={progressLine(count, rule)} />
        </p>
        {isNarrow && (
          <p className={styles.standing}>
            <StandingBadge standing={standing} />
            <span className={daysLeft < 0 ? 'problem' : 'soft'}>{untilText(expiresOn, daysLeft, today)}</span>
          </p>
        )}
      </div>
      <p id={needId} className={`${styles.need} secret`}>
        <Line of={needLine(status, today)} />
      </p>
      <div className={styles.bar}>
        <RenewalBar status={status} today={today} />
        <Parts status={status} />
      </div>
      <div className={styles.surplus}>
        <SurplusNote count={count}>
          <SurplusList status={status} />
        </SurplusNote>
      </div>
      <div className={styles.tabs}>{children}</div>
    </section>
  )
}

/** The parts of the bar with their amounts, and what's planned. */
function Parts({ status: { count, forecast } }: { readonly status: CertificationStatus }) {
  const parts = shortRows(requirementRows(count, [])).filter((row) => row.kind === 'part')
  const planned = minus(forecast.progress, count.progress)
  return (
    <ul className={`${styles.parts} number`}>
      {parts.map(({ key, requirement, counted }) => (
        <li key={key}>
          <Line of={partLine(requirement.label, counted, requirement.min)} />
        </li>
      ))}
      {planned > 0 && <li className="soft">{amountNote('planned', planned)}</li>}
    </ul>
  )
}

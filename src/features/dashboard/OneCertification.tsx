import { type ReactNode, useId } from 'react'
import { credentialAddress } from '../../domain/search/credentialAddress'
import { minus } from '../../domain/values/amount'
import type { PlainDate } from '../../domain/values/plainDate'
import type { CertificationStatus } from '../../domain/status/standing'
import { untilText } from '../../words/values/dates'
import { amountNote, progressLine } from '../../words/counting/progress'
import styles from './OneCertification.module.css'
import { RequirementRows } from './RequirementRows'
import { Line } from '../../components/lines/Line'
import { RenewalBar } from '../../components/status/RenewalBar'
import { StandingBadge } from '../../components/status/StandingBadge'
import { SurplusNote } from '../../components/status/SurplusNote'
import { TimeRing } from '../../components/status/TimeRing'
import { Whole } from '../../ui/layout/Whole'

export type OneCertificationProps = {
  readonly status: CertificationStatus
  readonly today: PlainDate
  readonly surplusList: (status: CertificationStatus) => ReactNode
}

/** The only certification, with room for its parts and what's surplus. */
export function OneCertification({ status, today, surplusList }: OneCertificationProps) {
  const titleId = useId()
  const { credential: certification, count, forecast, daysLeft, standing } = status
  const { name, rule } = certification
  const planned = minus(forecast.progress, count.progress)
  return (
    <article className={styles.one} aria-labelledby={titleId}>
      <div className={styles.top}>
        <TimeRing status={status} large />
        <div className={styles.title}>
          <header>
            <h2 id={titleId}>
              <a href={credentialAddress(certification.id)}>
                <bdi>
                  <Whole>{name}</Whole>
                </bdi>
              </a>
            </h2>
            <StandingBadge standing={standing} />
          </header>
          <p className={daysLeft < 0 ? 'problem' : 'soft'}>{untilText(certification.expiresOn, daysLeft, today)}</p>
          <p className={`${styles.sum} number`}>
            <Line of={progressLine(count, rule)} />
            {planned > 0 && <span className="soft">{` · ${amountNote('planned', planned)}`}</span>}
          </p>
        </div>
      </div>
      <RenewalBar status={status} today={today} />
      <RequirementRows status={status} />
      <SurplusNote count={count}>{surplusList(status)}</SurplusNote>
    </article>
  )
}

import { useId } from 'react'
import { amountToNumber, formatAmount } from '../../domain/amount'
import { type CycleCount, outsideOf } from '../../domain/counting'
import type { Certification } from '../../domain/credential'
import { elapsedShare, expectedBy, isPaced } from '../../domain/pace'
import type { PlainDate } from '../../domain/plainDate'
import { progressParts } from '../../domain/progressParts'
import { presetById } from '../../domain/rules/presets'
import { isPressing, type Status } from '../../domain/standing'
import page from '../../ui/page.module.css'
import { ProgressBar } from '../../ui/ProgressBar'
import { dayText, quantity } from '../../words/dates'
import { nextStepText, progressText, progressValueText } from '../../words/progress'
import styles from './CertificationCard.module.css'
import { Countdown } from './Countdown'
import { RequirementRows } from './RequirementRows'
import { StandingBadge } from './StandingBadge'
import { SurplusList } from './SurplusList'

export type CertificationCardProps = { readonly certification: Certification; readonly status: Status; readonly today: PlainDate }

export function CertificationCard({ certification, status, today }: CertificationCardProps) {
  const titleId = useId()
  const { count, daysLeft } = status
  const title = presetById(certification.presetId)?.title
  return (
    <article className={`${page['card']} ${styles['card']}`} aria-labelledby={titleId}>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <header className={styles['top']}>
            <div>
              <h2 id={titleId}>
                <bdi>{certification.name}</bdi>
              </h2>
              {title !== undefined && <p className={page['soft']}>{title}</p>}
            </div>
            <StandingBadge standing={status.standing} />
          </header>
          {daysLeft !== null && <Countdown daysLeft={daysLeft} expiresOn={certification.expiresOn} />}
        </div>
        {count !== null && (
          <div className={styles['column']}>
            <div className={styles['progress']}>
              <p className={styles['sum']}>
                <strong className="number">{progressText(count.progress, certification.rule)}</strong>
                <Expected count={count} certification={certification} today={today} />
              </p>
              <ProgressBar
                label={`${certification.name} renewal progress`}
                max={amountToNumber(count.required)}
                now={amountToNumber(count.progress)}
                valueText={progressValueText(count, certification.rule)}
                segments={progressParts(count)}
                mark={isPaced(count, today) ? elapsedShare(count.cycle, today) : null}
              />
            </div>
            <p className={`${styles['next']} ${isPressing(status) ? styles['pressing'] : ''}`}>{nextStepText(certification, status, today)}</p>
            <RequirementRows count={count} rule={certification.rule} />
            <SurplusList count={count} certification={certification} />
            <OutsideCycle count={count} />
          </div>
        )}
      </div>
    </article>
  )
}

function OutsideCycle({ count }: { readonly count: CycleCount }) {
  const outside = outsideOf(count)
  if (outside === 0) return null
  return (
    <p className={page['soft']}>
      {`${quantity(outside, 'course')} outside this cycle, which began on ${dayText(count.cycle.start)}: `}
      <a href="#/courses">see why under Courses</a>
    </p>
  )
}

function Expected({ count, certification, today }: { readonly count: CycleCount; readonly certification: Certification; readonly today: PlainDate }) {
  if (!isPaced(count, today)) return <span className={page['soft']}>since {dayText(count.cycle.start)}</span>
  const expected = expectedBy(count.cycle, count.required, today)
  return (
    <span className={styles['expected']}>
      <span className={styles['tick']} aria-hidden="true" />
      {`Expected by today: ${formatAmount(expected)} ${certification.rule.unit.name}`}
    </span>
  )
}

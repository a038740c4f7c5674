import { type ReactNode, useId } from 'react'
import { amountToNumber } from '../../domain/values/amount'
import { type CycleCount, outsideOf, surplusCredit, surplusOf } from '../../domain/counting/counting'
import { elapsedShare, expectedBy, isPaced } from '../../domain/status/evenPace'
import type { PlainDate } from '../../domain/values/plainDate'
import { progressParts } from '../../domain/counting/progressParts'
import type { RenewalRule } from '../../domain/rule/rule'
import { type CertificationStatus, isPressing } from '../../domain/status/standing'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import { Stack } from '../../ui/layout/Stack'
import { ActionLink } from '../../ui/layout/ActionLink'
import { ProgressBar } from '../../ui/feedback/ProgressBar'
import { barParts } from '../../words/counting/barParts'
import { dayText, quantity } from '../../words/values/dates'
import { amountText } from '../../words/values/numbers'
import { nextStepText, progressText, progressValueText } from '../../words/counting/progress'
import { BarLegend } from './BarLegend'
import styles from './CertificationCard.module.css'
import { Countdown } from './Countdown'
import { RequirementRows } from './RequirementRows'
import { StandingBadge } from './StandingBadge'

export type CertificationCardProps = {
  readonly status: CertificationStatus
  readonly today: PlainDate
  /** Draws the reasons why courses don't count in full. Loaded only if there are any. */
  readonly surplusList: (status: CertificationStatus) => ReactNode
  readonly ruleOffer: ReactNode
}

export function CertificationCard({ status, today, surplusList, ruleOffer }: CertificationCardProps) {
  const titleId = useId()
  const { credential: certification, count, forecast, cards, daysLeft } = status
  const { name, title, rule } = certification
  return (
    <Card as="article" className={styles.card} aria-labelledby={titleId}>
      <div className={styles.columns}>
        <Stack>
          <header className={styles.top}>
            <div>
              <h2 id={titleId}>
                <bdi>{name}</bdi>
              </h2>
              {title !== '' && <p className="soft">{title}</p>}
            </div>
            <StandingBadge standing={status.standing} />
          </header>
          <Countdown daysLeft={daysLeft} expiresOn={certification.expiresOn} />
        </Stack>
        <Stack>
          <div className={styles.progress}>
            <Cluster as="p" lineGap={0} align="baseline" justify="between" className={styles.sum}>
              <strong className="number">{progressText(count.progress, count.required, rule)}</strong>
              <Expected count={count} rule={rule} today={today} />
            </Cluster>
            <ProgressBar
              label={`${name} renewal progress`}
              max={amountToNumber(count.required)}
              now={amountToNumber(count.progress)}
              valueText={progressValueText(count, rule, cards)}
              segments={progressParts(count, forecast)}
              mark={isPaced(count, today) ? elapsedShare(count.cycle, today) : null}
              beyond={count.required === 0 ? 0 : surplusCredit(count) / count.required}
            />
            <BarLegend parts={barParts(count, forecast, rule)} />
            {forecast.progress > count.progress && (
              <p className="soft secret">{`With what is planned: ${progressText(forecast.progress, forecast.required, rule)}`}</p>
            )}
          </div>
          <p className={`${styles.next} ${isPressing(status) ? styles.pressing : ''} secret`}>{nextStepText(status, today)}</p>
          <RequirementRows status={status} />
          {surplusOf(count).length > 0 && surplusList(status)}
          <OutsideCycle count={count} />
          {ruleOffer}
          <p>
            <ActionLink href={`#/credentials/${encodeURIComponent(certification.id)}`} aria-label={`${name}: details and renewal`}>
              Details and renewal
            </ActionLink>
          </p>
        </Stack>
      </div>
    </Card>
  )
}

function OutsideCycle({ count }: { readonly count: CycleCount }) {
  const outside = outsideOf(count).length
  if (outside === 0) return null
  return (
    <p className="soft">
      {`${quantity(outside, 'course')} outside this cycle, which began on ${dayText(count.cycle.start)}: `}
      <a href="#/courses">see why under Courses</a>
    </p>
  )
}

function Expected({ count, rule, today }: { readonly count: CycleCount; readonly rule: RenewalRule; readonly today: PlainDate }) {
  if (!isPaced(count, today)) return <span className="soft">since {dayText(count.cycle.start)}</span>
  const expected = expectedBy(count.cycle, count.required, today)
  return (
    <span className={styles.expected}>
      <span className={styles.tick} aria-hidden="true" />
      <span className="secret">{`Expected by today: ${amountText(expected)} ${rule.unit.name}`}</span>
    </span>
  )
}

import { cycleCosts } from '../../domain/charts/cycleCost'
import { missingProof } from '../../domain/counting/missingProof'
import type { Portfolio } from '../../domain/records/portfolio'
import type { CertificationStatus } from '../../domain/status/standing'
import type { PlainDate } from '../../domain/values/plainDate'
import { Card } from '../../ui/layout/Card'
import { assumedCycleText } from '../../words/rule/cycles'
import { cycleFacts } from '../../words/status/cycleFacts'
import styles from './CycleFacts.module.css'

export type CycleFactsProps = { readonly status: CertificationStatus; readonly portfolio: Portfolio; readonly today: PlainDate }

/** The running cycle's dates, costs and certificates, and whether its amounts are only assumed. */
export function CycleFacts({ status, portfolio, today }: CycleFactsProps) {
  const { credential, count } = status
  const assumed = assumedCycleText(credential, count.cycle.expiry)
  const [running] = cycleCosts(credential, count, portfolio)
  return (
    <Card gap={8} aria-labelledby="cycle">
      <h2 id="cycle">{count.cycle.start > today ? 'Next cycle' : 'This cycle'}</h2>
      <dl className={styles.facts}>
        {cycleFacts(status, running, missingProof(count)).map(({ label, value, isPrivate }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={isPrivate === true ? 'number' : undefined}>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {assumed !== null && <p className="soft">{assumed}</p>}
    </Card>
  )
}

import type { CertificationStatus } from '../../domain/status/standing'
import type { PlainDate } from '../../domain/values/plainDate'
import { Card } from '../../ui/layout/Card'
import { ProgressChart } from './ProgressChart'
import { RequirementTable } from './RequirementTable'
import { YearlySteps } from './YearlySteps'

export type ProgressProps = { readonly status: CertificationStatus; readonly today: PlainDate; readonly isToday: boolean }

/** How the cycle has filled, what it requires part by part, and what's due each year. */
export function Progress({ status, today, isToday }: ProgressProps) {
  const { credential, count } = status
  return (
    <>
      <ProgressChart status={status} today={today} />
      <Card gap={8} aria-labelledby="requirements">
        <h2 id="requirements">Requirements</h2>
        <RequirementTable status={status} />
      </Card>
      <YearlySteps certification={credential} cycle={count.cycle} today={today} isToday={isToday} />
    </>
  )
}

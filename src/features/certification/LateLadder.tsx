import type { CycleWindow } from '../../domain/counting/cycle'
import type { PlainDate } from '../../domain/values/plainDate'
import type { Certification } from '../../domain/records/credential'
import { lateRemark } from '../../domain/rule/issuers/lateRemark'
import { certificationPreset } from '../../domain/rule/issuers/presets'
import { LadderSteps } from '../../components/status/LadderSteps'
import { Card } from '../../ui/layout/Card'
import { ladderLines } from '../../words/counting/ladder'
import styles from './LateLadder.module.css'

export type LateLadderProps = { readonly certification: Certification; readonly cycle: CycleWindow; readonly today: PlainDate }

/** What applies until which day, from renewing on time to the end of the late window, and what else is known of it. */
export function LateLadder({ certification: { rule, presetId }, cycle, today }: LateLadderProps) {
  const remark = lateRemark(rule, certificationPreset(presetId))
  return (
    <Card gap={12} aria-labelledby="late">
      <h2 id="late">If you renew late</h2>
      <LadderSteps lines={ladderLines(rule, cycle)} today={today} />
      {remark !== null && <p className={styles.remark}>{remark}</p>}
    </Card>
  )
}

import type { CycleWindow } from '../../domain/counting/cycle'
import type { PlainDate } from '../../domain/values/plainDate'
import type { RenewalRule } from '../../domain/rule/rule'
import { Card } from '../../ui/layout/Card'
import { dayText } from '../../words/values/dates'
import { type LadderLine, ladderLines } from '../../words/counting/late'
import styles from './CredentialPage.module.css'

export type LateLadderProps = { readonly rule: RenewalRule; readonly cycle: CycleWindow; readonly today: PlainDate }

/** What applies until which day, from renewing on time to the end of the late window. */
export function LateLadder({ rule, cycle, today }: LateLadderProps) {
  return (
    <Card aria-labelledby="late">
      <h2 id="late">If you are late</h2>
      <ol className={styles.ladder}>
        {ladderLines(rule, cycle).map((line) => {
          const isNow = (line.from === null || line.from <= today) && (line.through === null || today <= line.through)
          return (
            <li key={line.through} aria-current={isNow ? 'step' : undefined}>
              <strong>{isNow ? `${spanOf(line)} (now)` : spanOf(line)}</strong>
              <span>{line.text}</span>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}

function spanOf({ from, through }: LadderLine): string {
  if (from === null) return through === null ? '' : `Through ${dayText(through)}`
  return through === null ? `From ${dayText(from)}` : `${dayText(from)} to ${dayText(through)}`
}

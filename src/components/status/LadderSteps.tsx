import type { PlainDate } from '../../domain/values/plainDate'
import type { LadderLine } from '../../words/counting/ladder'
import styles from './LadderSteps.module.css'

export type LadderStepsProps = { readonly lines: readonly LadderLine[]; readonly today: PlainDate }

/** The steps of renewing late, one below the other: until when, what it costs more, and what's possible. */
export function LadderSteps({ lines, today }: LadderStepsProps) {
  return (
    <ol className={styles.ladder}>
      {lines.map(({ from, through, when, fee, what }) => {
        const isNow = (from === null || from <= today) && (through === null || today <= through)
        return (
          <li key={when} aria-current={isNow ? 'step' : undefined} data-late={from === null ? undefined : ''}>
            <p className={styles.when}>
              <strong>{when}</strong>
              {isNow && <span className="visuallyHidden">, now</span>}
              <span className={styles.fee}>{fee}</span>
            </p>
            <p className="soft">{what}</p>
          </li>
        )
      })}
    </ol>
  )
}

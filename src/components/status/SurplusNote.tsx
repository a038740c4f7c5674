import type { ReactNode } from 'react'
import { type CycleCount, surplusCredit, surplusOf } from '../../domain/counting/counting'
import { surplusNoteText } from '../../words/counting/surplusNote'
import styles from './SurplusNote.module.css'

export type SurplusNoteProps = {
  readonly count: CycleCount
  /** The reasons. */
  readonly children: ReactNode
}

/** What's surplus in this cycle, with the reasons one press away. Draws nothing if everything counts. */
export function SurplusNote({ count, children }: SurplusNoteProps) {
  const surplus = surplusCredit(count)
  if (surplusOf(count).length === 0) return null
  return (
    <details className={styles.surplus}>
      <summary>
        {surplus > 0 && <span className={styles.pill} aria-hidden="true" />}
        <span className="number">{surplusNoteText(count)}</span>
        <b>Why?</b>
      </summary>
      {children}
    </details>
  )
}

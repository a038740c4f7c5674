import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export type EmptyStateProps = {
  readonly title: string
  readonly why: string
  readonly action?: ReactNode
  /** Where this is one of several. */
  readonly step?: string
}

/** Where there is nothing yet: what would stand here, and the one next step. */
export function EmptyState({ title, why, action, step }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {step !== undefined && <strong className="step">{step}</strong>}
      <h2>{title}</h2>
      <p>{why}</p>
      {action}
    </div>
  )
}

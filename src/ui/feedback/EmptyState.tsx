import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export type EmptyStateProps = {
  readonly title: string
  readonly why: string
  readonly action?: ReactNode
  /** "Step 1 of 2" */
  readonly step?: string
}

/** Says what will be here, and offers the one next step. */
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

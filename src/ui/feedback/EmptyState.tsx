import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export type EmptyStateProps = {
  readonly title: string
  readonly why: string
  readonly action?: ReactNode
}

/** Says what will be here, and offers the one next step. */
export function EmptyState({ title, why, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{why}</p>
      {action}
    </div>
  )
}

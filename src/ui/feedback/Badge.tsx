import type { ReactNode } from 'react'
import styles from './Badge.module.css'

/** How good or bad something is. Always shown beside a word. */
export type Tone = 'good' | 'warn' | 'danger' | 'calm'

export type BadgeProps = { readonly tone: Tone; readonly icon?: ReactNode; readonly children: ReactNode }

const tones = { good: styles.good, warn: styles.warn, danger: styles.danger, calm: styles.calm } as const

export function Badge({ tone, icon, children }: BadgeProps) {
  return (
    <span className={`${styles.badge} ${tones[tone]}`}>
      {icon}
      {children}
    </span>
  )
}

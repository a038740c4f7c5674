import type { ReactNode } from 'react'
import styles from './Badge.module.css'

export type BadgeProps = { readonly tone: 'good' | 'warn' | 'danger' | 'calm'; readonly icon?: ReactNode; readonly children: ReactNode }

const tones = { good: styles.good, warn: styles.warn, danger: styles.danger, calm: styles.calm } as const

export function Badge({ tone, icon, children }: BadgeProps) {
  return (
    <span className={`${styles.badge} ${tones[tone]}`}>
      {icon}
      {children}
    </span>
  )
}

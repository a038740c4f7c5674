import type { ReactNode } from 'react'
import styles from './Badge.module.css'

/** How good or bad something is. Always shown beside a word. */
export type Tone = 'good' | 'warn' | 'danger' | 'calm'

export type BadgeProps = {
  readonly tone: Tone
  /** A box has room for several lines. */
  readonly shape?: 'pill' | 'box'
  readonly icon?: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

const tones = { good: styles.good, warn: styles.warn, danger: styles.danger, calm: styles.calm } as const

const shapes = { pill: styles.pill, box: styles.box } as const

export function Badge({ tone, shape = 'pill', icon, className = '', children }: BadgeProps) {
  return (
    <span className={`${styles.badge} ${shapes[shape]} ${tones[tone]} ${className}`}>
      {icon}
      {children}
    </span>
  )
}

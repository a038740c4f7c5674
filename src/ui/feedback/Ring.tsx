import type { ReactNode } from 'react'
import type { Tone } from './Badge'
import styles from './Ring.module.css'

export type RingProps = {
  /** The part of the circle that's drawn, 0 to 1. */
  readonly share: number
  readonly tone: Tone
  /** Whether the disc is filled: the time is up. */
  readonly isOver?: boolean
  readonly large?: boolean
  /** What's inside. The drawing itself is decoration. */
  readonly children: ReactNode
}

const tones = { good: styles.good, warn: styles.warn, danger: styles.danger, calm: styles.calm } as const

const radius = 44
const around = 2 * Math.PI * radius

/** A share of a circle, clockwise from the top, with a few words inside. */
export function Ring({ share, tone, isOver = false, large = false, children }: RingProps) {
  const drawn = Math.min(1, Math.max(0, share)) * around
  return (
    <div className={`${styles.ring} ${tones[tone]} ${large ? styles.large : ''} ${isOver ? styles.over : ''}`}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className={styles.track} cx="50" cy="50" r={radius} />
        {drawn > 0 && (
          <circle className={styles.arc} cx="50" cy="50" r={radius} strokeDasharray={`${drawn} ${around}`} transform="rotate(-90 50 50)" />
        )}
      </svg>
      <div className={styles.inside}>{children}</div>
    </div>
  )
}

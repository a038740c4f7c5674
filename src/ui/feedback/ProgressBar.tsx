import type { Tone } from './Badge'
import styles from './ProgressBar.module.css'

/** A segment of the bar, each value 0 to 1: `share` of the whole width, and how much of it is `filled` or hatched as `planned`. */
type BarSegment = { readonly key: string; readonly share: number; readonly filled: number; readonly planned?: number }

export type ProgressBarProps = {
  readonly label: string
  readonly max: number
  readonly now: number
  readonly valueText: string
  readonly segments: readonly BarSegment[]
  /** The place of a tick, 0 to 1. */
  readonly mark?: number | null
  readonly tone?: Tone
  readonly slim?: boolean
}

const tones = { good: styles.good, warn: styles.warn, danger: styles.danger, calm: styles.calm } as const

/** The full width is what's required, so what's complete is full. */
export function ProgressBar({ label, max, now, valueText, segments, mark = null, tone = 'good', slim = false }: ProgressBarProps) {
  const isAhead = mark !== null && mark < filledShare(segments)
  return (
    <div className={`${styles.whole} ${tones[tone]} ${slim ? styles.slim : ''}`}>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={now}
        aria-valuetext={valueText}
        className={styles.bar}
      >
        {segments.map(({ key, share, filled, planned = 0 }) => (
          <div key={key} className={styles.segment} style={{ flexGrow: share }}>
            <div className={styles.fill} style={{ inlineSize: `${filled * 100}%` }} />
            {planned > 0 && <div className={styles.planned} data-of-today="" style={{ inlineSize: `${planned * 100}%` }} />}
          </div>
        ))}
        {mark !== null && (
          <div className={isAhead ? styles.markInside : styles.mark} data-of-today="" style={{ insetInlineStart: `${mark * 100}%` }} />
        )}
      </div>
    </div>
  )
}

/** How much of the whole is filled. */
function filledShare(segments: readonly BarSegment[]): number {
  return segments.reduce((total, { share, filled }) => total + share * filled, 0)
}

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
  /** How much goes past the end, as a share of the whole. Drawn no longer than a third of it. */
  readonly beyond?: number
  readonly slim?: boolean
}

const longestBeyond = 1 / 3

export function ProgressBar({ label, max, now, valueText, segments, mark = null, beyond = 0, slim = false }: ProgressBarProps) {
  return (
    <div className={`${styles.whole} ${slim ? styles.slim : ''}`}>
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
            {planned > 0 && <div className={styles.planned} style={{ inlineSize: `${planned * 100}%` }} />}
          </div>
        ))}
        {mark !== null && <div className={styles.mark} style={{ insetInlineStart: `${mark * 100}%` }} />}
      </div>
      {beyond > 0 && <div className={styles.beyond} style={{ flexGrow: Math.min(beyond, longestBeyond) }} />}
    </div>
  )
}

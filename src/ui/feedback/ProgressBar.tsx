import styles from './ProgressBar.module.css'

/** A part of the bar: how much of the whole width it takes, how much of it is filled, and how much more is hatched, each 0 to 1. */
export type BarSegment = { readonly key: string; readonly share: number; readonly filled: number; readonly planned?: number }

export type ProgressBarProps = {
  readonly label: string
  readonly max: number
  readonly now: number
  readonly valueText: string
  readonly segments: readonly BarSegment[]
  /** Where a tick stands, 0 to 1. */
  readonly mark?: number | null
  /** How much there is beyond the end, as a share of the whole; drawn no longer than a third of it. */
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

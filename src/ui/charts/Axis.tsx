import type { ChartScale } from './scale'
import styles from './chart.module.css'

export type Tick = { readonly at: number; readonly label: string }

export type TimeAxisProps = {
  readonly x: ChartScale
  readonly em: number
  /** Where the labels are, and where their lines start and end. */
  readonly labelY: number
  readonly top: number
  readonly bottom: number
  /** From the finest to the coarsest; the finest one whose labels fit is drawn. */
  readonly ticks: readonly (readonly Tick[])[]
}

/** A thin line with a label for each first day of a month, quarter or year. */
export function TimeAxis({ x, em, labelY, top, bottom, ticks }: TimeAxisProps) {
  const drawn = ticks.find((level) => gapOf(level, x) >= em * 3.2) ?? []
  const [, end = 0] = x.range()
  return (
    <g aria-hidden="true">
      {drawn.map(({ at, label }) => (
        <g key={at}>
          <line x1={x(at)} x2={x(at)} y1={top} y2={bottom} className={styles.grid} />
          {x(at) + em * 2.5 <= end && (
            <text x={x(at) + em * 0.3} y={labelY} className={`${styles.label} ${/\d/.test(label) ? styles.strong : ''}`}>
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

/** The smallest distance between two ticks of a level. */
function gapOf(level: readonly Tick[], x: ChartScale): number {
  return level.reduce((least, { at }, index) => {
    const before = level[index - 1]
    return before === undefined ? least : Math.min(least, x(at) - x(before.at))
  }, Infinity)
}

export type NowLineProps = {
  readonly x: number
  readonly em: number
  readonly top: number
  readonly bottom: number
  readonly label: string
  /** The label stays between these. */
  readonly range: readonly number[]
}

/** A line through everything for today, labeled below. */
export function NowLine({ x, em, top, bottom, label, range }: NowLineProps) {
  const [start = 0, end = 0] = range
  const half = label.length * em * 0.27 + em * 0.4
  const middle = Math.min(Math.max(x, start + half), Math.max(start + half, end - half))
  return (
    <g aria-hidden="true">
      <line x1={x} x2={x} y1={top} y2={bottom} className={styles.now} />
      <rect x={middle - half} y={bottom} width={half * 2} height={em * 1.35} rx={em * 0.3} className={styles.nowLabel} />
      <text x={middle} y={bottom + em * 0.97} textAnchor="middle" className={styles.onNow}>
        {label}
      </text>
    </g>
  )
}

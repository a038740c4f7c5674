import chart from './chart.module.css'
import styles from './LaneChart.module.css'

export type LaneSpanLook = 'outline' | 'open' | 'dotted' | 'hatched' | 'stitched'

export type LaneSpanProps = {
  readonly x: number
  readonly end: number
  /** The upper edge of the lane's bars; late windows hang below them. */
  readonly y: number
  readonly em: number
  readonly look: LaneSpanLook
  /** The fill for hatched spans. */
  readonly hatch: string
}

const looks = {
  outline: styles.outline,
  open: styles.open,
  dotted: styles.dotted,
  hatched: styles.hatched,
  stitched: styles.stitched,
} as const

/** A stretch of time. Its outline or pattern says which kind, and so does its name if it fits. */
export function LaneSpan({ x, end, y, em, look, hatch }: LaneSpanProps) {
  const width = Math.max(3, end - x - 2)
  const isLate = look === 'hatched'
  const box = { x: x + 1, y: isLate ? y + em * 1.85 : y, width, height: isLate ? em * 0.35 : em * 1.5 }
  return (
    <>
      <rect {...box} rx={isLate ? em * 0.15 : em * 0.35} className={looks[look]} fill={isLate ? hatch : undefined} />
      <rect
        x={box.x - 3}
        y={box.y - 3}
        width={box.width + 6}
        height={box.height + 6}
        rx={em * 0.45}
        className={`${chart.focusRing} ${styles.ring}`}
      />
    </>
  )
}

import { useId } from 'react'
import { Hatch } from './Hatch'
import { ChartFigure, type ChartFigureProps } from './ChartFigure'
import type { ChartPoint } from './roving'
import { createScale } from './scale'
import { usePoints } from './usePoints'
import { useSize } from './useSize'
import chart from './chart.module.css'
import styles from './StackedBars.module.css'

/** A bar with a plain and a hatched part. */
type StackedBar = ChartPoint & { readonly name: string; readonly plain: number; readonly hatched: number; readonly value: string }

export type StackedBarsProps = Omit<ChartFigureProps, 'children' | 'shown' | 'actions'> & { readonly bars: readonly StackedBar[] }

const barHeight = 1.25

/** Sums side by side on one scale, each with its name and value above. They wrap if they must. */
export function StackedBars({ bars, ...figure }: StackedBarsProps) {
  const hatch = useId()
  const [measure, { width, em }] = useSize()
  const { shown, pointProps } = usePoints(bars.map((bar) => [bar]))
  const x = createScale([0, Math.max(...bars.map(({ plain, hatched }) => plain + hatched), 0)], [0, width - 8])
  const height = em * barHeight
  return (
    <ChartFigure {...figure} shown={shown?.text ?? null}>
      <div ref={measure} role="listbox" aria-label={`${figure.title}, bar by bar`} className={styles.bars}>
        {bars.map((bar) => (
          <div key={bar.key} role="presentation" className={styles.bar}>
            <p aria-hidden="true" className={styles.head}>
              <strong>{bar.name}</strong>
              <span className="number">{bar.value}</span>
            </p>
            <svg width={width} height={height + 8} className={chart.svg} role="none">
              <Hatch id={`${hatch}${bar.key}`} look="line" />
              <g {...pointProps(bar)} className={chart.point}>
                <rect x={0} y={0} width={width} height={height + 8} className={chart.reach} />
                <rect x={4} y={4} width={width - 8} height={height} rx={3} className={styles.ground} />
                <rect x={4} y={4} width={x(bar.plain)} height={height} className={styles.plain} />
                <rect
                  x={4 + x(bar.plain)}
                  y={4}
                  width={x(bar.hatched)}
                  height={height}
                  className={styles.hatched}
                  fill={`url(#${hatch}${bar.key})`}
                />
                <rect x={2} y={2} width={width - 4} height={height + 4} rx={5} className={chart.focusRing} />
              </g>
            </svg>
          </div>
        ))}
      </div>
    </ChartFigure>
  )
}

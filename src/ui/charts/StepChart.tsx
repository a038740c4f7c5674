import { area, curveStepAfter, line } from 'd3-shape'
import { NowLine, type Tick, TimeAxis } from './Axis'
import { Marker, type MarkerLook } from './Marker'
import { ChartFigure, type ChartFigureProps } from './ChartFigure'
import type { ChartPoint } from './roving'
import { createScale } from './scale'
import { usePoints } from './usePoints'
import { useSize } from './useSize'
import chart from './chart.module.css'
import styles from './StepChart.module.css'

export type ChartSpot = { readonly at: number; readonly value: number }

export type StepPoint = ChartPoint & ChartSpot & { readonly look: MarkerLook }

export type StepChartProps = Omit<ChartFigureProps, 'children' | 'shown' | 'actions'> & {
  readonly from: number
  readonly to: number
  readonly now: { readonly at: number; readonly label: string } | null
  readonly ticks: readonly (readonly Tick[])[]
  /** The value the steps have to reach. */
  readonly level: { readonly value: number; readonly label: string }
  readonly steps: readonly ChartSpot[]
  readonly even: readonly ChartSpot[]
  readonly ahead: readonly ChartSpot[]
  readonly points: readonly StepPoint[]
  readonly valueLabel: (value: number) => string
}

const plotHeight = 14

/** A value that grows in steps, with an even line to its goal and a dashed line ahead. */
export function StepChart({ from, to, now, ticks, level, steps, even, ahead, points, valueLabel, ...figure }: StepChartProps) {
  const [measure, { width, em }] = useSize()
  const ordered = points.toSorted((a, b) => a.at - b.at)
  const { shown, pointProps, drawingProps } = usePoints([ordered])

  const top = em * 1.9
  const bottom = top + plotHeight * em
  const y = createScale([0, level.value], [bottom, top])
  const valueTicks = y.ticks(4).filter(Number.isInteger)
  const left = Math.max(...valueTicks.map((value) => valueLabel(value).length), 1) * em * 0.5 + em * 0.7
  const x = createScale([from, to], [left, width - em * 0.8])
  const [, right = 0] = x.range()
  const placeX = ({ at }: ChartSpot) => x(at)
  const placeY = ({ value }: ChartSpot) => y(value)
  const stepLine = line<ChartSpot>().x(placeX).y(placeY).curve(curveStepAfter)([...steps])
  const stepArea = area<ChartSpot>().x(placeX).y0(bottom).y1(placeY).curve(curveStepAfter)([...steps])
  const straight = line<ChartSpot>().x(placeX).y(placeY)
  const height = bottom + em * 3.4

  return (
    <ChartFigure {...figure} shown={shown?.text ?? null}>
      <div ref={measure} className={styles.plot}>
        <svg width={width} height={height} className={chart.svg} role="none" {...drawingProps}>
          <g aria-hidden="true">
            {valueTicks.map((value) => (
              <g key={value}>
                <line x1={left} x2={right} y1={y(value)} y2={y(value)} className={chart.grid} />
                <text x={left - em * 0.5} y={y(value) + em * 0.3} textAnchor="end" className={`${chart.label} secret`}>
                  {valueLabel(value)}
                </text>
              </g>
            ))}
          </g>
          <TimeAxis x={x} em={em} labelY={bottom + em * 1.2} top={top} bottom={bottom + em * 0.3} ticks={ticks} />
          <g aria-hidden="true">
            {stepArea !== null && <path d={stepArea} className={styles.area} />}
            <path d={straight([...even]) ?? ''} className={styles.even} />
            <line x1={left} x2={right} y1={y(level.value)} y2={y(level.value)} className={styles.level} />
            {level.label.length * em * 0.55 < right && (
              <text x={right} y={y(level.value) - em * 0.5} textAnchor="end" className={`${chart.label} ${chart.strong} secret`}>
                {level.label}
              </text>
            )}
            <line x1={left} x2={right} y1={bottom} y2={bottom} className={chart.base} />
            <path d={straight([...ahead]) ?? ''} className={styles.ahead} />
            {stepLine !== null && <path d={stepLine} className={styles.steps} />}
          </g>
          {now !== null && <NowLine x={x(now.at)} em={em} top={top} bottom={bottom + em * 1.75} label={now.label} range={x.range()} />}
          <g role="listbox" aria-label={`${figure.title}, point by point`} aria-orientation="horizontal">
            {ordered.map((point) => (
              <g key={point.key} {...pointProps(point)} className={chart.point}>
                <Marker x={x(point.at)} y={y(point.value)} em={em} look={point.look} />
              </g>
            ))}
          </g>
        </svg>
      </div>
    </ChartFigure>
  )
}

import { type KeyboardEvent, useCallback, useId, useRef } from 'react'
import { NowLine, type Tick, TimeAxis } from './Axis'
import { Hatch } from './Hatch'
import { LaneSpan, type LaneSpanLook } from './LaneSpan'
import { Marker, type MarkerLook } from './Marker'
import { ChartFigure, type ChartFigureProps } from './ChartFigure'
import type { ChartPoint } from './roving'
import { createScale } from './scale'
import { usePoints } from './usePoints'
import { useSize } from './useSize'
import { useZoom } from './useZoom'
import { ZoomButtons } from './ZoomButtons'
import chart from './chart.module.css'
import styles from './LaneChart.module.css'

/** In whole days, from the start of the first to the end of the last. Cut off at the ends of the chart. */
export type ChartSpan = ChartPoint & { readonly to: number; readonly look: LaneSpanLook; readonly label: string }

/** `since` is where a thin line to the mark starts. */
export type ChartMark = ChartPoint & { readonly look: MarkerLook; readonly since: number | null }

type ChartLane = { readonly key: string; readonly name: string; readonly spans: readonly ChartSpan[]; readonly marks: readonly ChartMark[] }

export type LaneChartProps = Omit<ChartFigureProps, 'children' | 'shown' | 'actions'> & {
  readonly from: number
  readonly to: number
  readonly now: { readonly at: number; readonly label: string }
  readonly ticks: readonly (readonly Tick[])[]
  readonly lanes: readonly ChartLane[]
}

const laneHeight = 5.4
const axisHeight = 2

/** A timeline with one lane per item. It scrolls sideways, zooms, and works by keyboard. */
export function LaneChart({ from, to, now, ticks, lanes, ...figure }: LaneChartProps) {
  const hatch = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [measure, { width, em }] = useSize()
  const days = Math.max(1, to - from)
  const share = (at: number) => (at - from) / days
  // At first the quarters of a year fit; at the closest zoom, its days.
  const zoom = useZoom(scroller, width, ((days / 365) * 9 * em) / width, Math.max(1, (days * 0.35 * em) / width), share(now.at))
  const rows = lanes.map(({ spans, marks }) => [...spans, ...marks].toSorted((a, b) => a.at - b.at))
  const { shown, focused, pointProps, drawingProps } = usePoints(rows)
  const place = focused === null ? null : share(Math.max(from, focused.at))

  const canvas = width * zoom.factor
  const pad = em * 0.9
  const x = createScale([from, to], [pad, canvas - pad])
  const bottom = (axisHeight + lanes.length * laneHeight) * em
  const height = bottom + em * 1.5

  /** Spans that run past an end are drawn past the edge, so they don't look finished there. */
  const placeOf = ({ at, to: end }: ChartSpan) => ({ x: at < from ? -em : x(at), end: end > to ? canvas + em : x(end) })

  const setScroller = useCallback(
    (element: HTMLDivElement | null) => {
      scroller.current = element
      return measure(element)
    },
    [measure],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const acts: Readonly<Record<string, () => void>> = {
      '+': () => zoom.zoomIn(place),
      '=': () => zoom.zoomIn(place),
      '-': () => zoom.zoomOut(place),
      '0': zoom.showAll,
    }
    const act = acts[event.key]
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  return (
    <ChartFigure {...figure} shown={shown?.text ?? null} actions={<ZoomButtons zoom={zoom} place={place} />}>
      <div
        ref={setScroller}
        className={styles.scroller}
        tabIndex={0}
        role="group"
        aria-label={`${figure.title}, scrolls sideways; plus, minus and 0 zoom`}
        onScroll={zoom.scrolled}
        onKeyDown={onKeyDown}
      >
        <div className={styles.canvas} style={{ inlineSize: canvas, blockSize: height }}>
          <svg width={canvas} height={height} className={`${chart.svg} ${styles.svg}`} role="none" {...drawingProps}>
            <Hatch id={hatch} look="late" />
            <TimeAxis x={x} em={em} labelY={em * 1.1} top={em * 0.2} bottom={bottom} ticks={ticks} />
            <NowLine x={x(now.at)} em={em} top={em * 1.5} bottom={bottom} label={now.label} range={x.range()} />
            <g role="listbox" aria-label={`${figure.title}, point by point`} aria-orientation="horizontal">
              {lanes.map(({ key, name, spans, marks }, index) => {
                const y = (axisHeight + index * laneHeight) * em
                return (
                  <g key={key} role="group" aria-label={name}>
                    {spans.map((span) => (
                      <g key={span.key} {...pointProps(span)} className={chart.point}>
                        <LaneSpan {...placeOf(span)} y={y + em * 1.6} em={em} look={span.look} hatch={`url(#${hatch})`} />
                      </g>
                    ))}
                    {marks.map((mark) => (
                      <g key={mark.key} {...pointProps(mark)} className={chart.point}>
                        {mark.since !== null && (
                          <line x1={x(mark.since)} x2={x(mark.at)} y1={y + em * 4.1} y2={y + em * 4.1} className={styles.since} />
                        )}
                        <Marker x={x(mark.at)} y={y + em * 4.1} em={em} look={mark.look} />
                      </g>
                    ))}
                  </g>
                )
              })}
            </g>
          </svg>
          {lanes.map(({ key, name, spans }, index) => {
            const y = (axisHeight + index * laneHeight) * em
            return (
              <div key={key} aria-hidden="true">
                <div className={styles.name} style={{ insetBlockStart: y }}>
                  <span style={{ maxInlineSize: width }}>
                    <bdi>{name}</bdi>
                  </span>
                </div>
                {spans
                  .filter(({ look }) => look !== 'hatched')
                  .map((span) => {
                    const { x: start, end } = placeOf(span)
                    const inlineSize = Math.min(end, canvas) - Math.max(start, 0) - em * 0.4
                    return inlineSize < span.label.length * em * 0.48 + em * 0.6 ? null : (
                      <div
                        key={span.key}
                        className={styles.spanLabel}
                        style={{ insetInlineStart: Math.max(start, 0), insetBlockStart: y + em * 1.6, inlineSize }}
                      >
                        <span>{span.label}</span>
                      </div>
                    )
                  })}
              </div>
            )
          })}
        </div>
      </div>
    </ChartFigure>
  )
}

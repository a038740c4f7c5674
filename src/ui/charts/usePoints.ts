import { type KeyboardEvent, type MouseEvent, type SVGProps, useRef, useState } from 'react'
import { type ChartPoint, pointAfter } from './roving'

export type Points = {
  /** The point that got the focus or the pointer last, while it has it. */
  readonly shown: ChartPoint | null
  readonly focused: ChartPoint | null
  /** The props that make an SVG group a point. */
  readonly pointProps: (point: ChartPoint) => SVGProps<SVGGElement>
  /** The prop that makes a tap on the drawing take the nearest point. */
  readonly drawingProps: SVGProps<SVGSVGElement>
}

/** One point of a chart is the tab stop; arrows move between them. A point's name is its text. */
export function usePoints(rows: readonly (readonly ChartPoint[])[]): Points {
  const [stop, setStop] = useState<string | null>(null)
  const [focusedKey, setFocused] = useState<string | null>(null)
  const [shownKey, setShown] = useState<string | null>(null)
  const elements = useRef(new Map<string, SVGGElement>())
  const all = rows.flat()
  const find = (wanted: string | null) => all.find(({ key }) => key === wanted) ?? null
  const current = find(stop) ?? all[0] ?? null
  const focused = find(focusedKey)

  const move = (event: KeyboardEvent, from: string) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = pointAfter(rows, from, event.key)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    elements.current.get(next)?.focus()
  }

  const takeNearest = ({ clientX, clientY }: MouseEvent) => {
    const near = [...elements.current.values()].map((element) => ({ element, ...reach(element.getBoundingClientRect(), clientX, clientY) }))
    const [nearest] = near.sort((a, b) => a.distance - b.distance || a.area - b.area)
    nearest?.element.focus({ preventScroll: true })
  }

  return {
    shown: find(shownKey),
    focused,
    drawingProps: { onClick: takeNearest },
    pointProps: ({ key, text }) => ({
      ref: (element: SVGGElement) => {
        elements.current.set(key, element)
        return () => void elements.current.delete(key)
      },
      role: 'option',
      'aria-label': text,
      'aria-selected': current?.key === key,
      tabIndex: current?.key === key ? 0 : -1,
      onFocus: () => {
        setStop(key)
        setFocused(key)
        setShown(key)
      },
      onBlur: () => {
        setFocused(null)
        setShown(null)
      },
      onKeyDown: (event) => move(event, key),
      onPointerEnter: () => setShown(key),
      onPointerLeave: () => setShown(focusedKey),
    }),
  }
}

/** How far a tap is from a box, in px, and how large the box is: of a mark on a span, the mark is meant. */
function reach({ left, right, top, bottom, width, height }: DOMRect, x: number, y: number): { readonly distance: number; readonly area: number } {
  const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
  return { distance, area: width * height }
}

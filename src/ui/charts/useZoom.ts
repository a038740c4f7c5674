import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export type Zoom = {
  /** Total width divided by visible width. */
  readonly factor: number
  readonly canZoomIn: boolean
  readonly canZoomOut: boolean
  /** Keeps `place` (0 to 1) in the middle; without it, what's there now. */
  readonly zoomIn: (place: number | null) => void
  readonly zoomOut: (place: number | null) => void
  readonly showAll: () => void
  readonly scrolled: () => void
}

const step = 1.6

/** Zoom for content that scrolls sideways. It starts with the factor `first` and `center` in the middle. */
export function useZoom(scroller: RefObject<HTMLElement | null>, width: number, first: number, most: number, center: number): Zoom {
  const [chosen, setChosen] = useState<number | null>(null)
  const middle = useRef(center)
  const factor = Math.min(most, Math.max(1, chosen ?? first))

  useLayoutEffect(() => {
    scroller.current?.scrollTo({ left: middle.current * width * factor - width / 2 })
  }, [scroller, width, factor])

  const zoomTo = (next: number, place: number | null) => {
    if (place !== null) middle.current = place
    setChosen(Math.min(most, Math.max(1, next)))
  }
  return {
    factor,
    canZoomIn: factor < most,
    canZoomOut: factor > 1,
    zoomIn: (place) => zoomTo(factor * step, place),
    zoomOut: (place) => zoomTo(factor / step, place),
    showAll: () => zoomTo(1, null),
    scrolled: () => {
      if (scroller.current !== null) middle.current = (scroller.current.scrollLeft + width / 2) / (width * factor)
    },
  }
}

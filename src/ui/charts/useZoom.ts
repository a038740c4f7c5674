import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export type Zoom = {
  /** How many times the visible width the whole is wide. */
  readonly factor: number
  readonly canZoomIn: boolean
  readonly canZoomOut: boolean
  /** Keeps this place (0 to 1) in the middle where it is given, else the one that is there. */
  readonly zoomIn: (place: number | null) => void
  readonly zoomOut: (place: number | null) => void
  readonly showAll: () => void
  readonly scrolled: () => void
}

const step = 1.6

/** Zooming of something that is scrolled sideways. `first` is the factor to begin with, `centre` the place that is in the middle then. */
export function useZoom(scroller: RefObject<HTMLElement | null>, width: number, first: number, most: number, centre: number): Zoom {
  const [chosen, setChosen] = useState<number | null>(null)
  const middle = useRef(centre)
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

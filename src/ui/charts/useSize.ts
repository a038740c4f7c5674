import { type RefCallback, useCallback, useState } from 'react'

/** The inner width and the font size of an element in pixels, so charts grow with the text. */
export type Size = { readonly width: number; readonly em: number }

const beforeMeasuring: Size = { width: 640, em: 16 }

export function useSize(): readonly [RefCallback<HTMLElement>, Size] {
  const [size, setSize] = useState(beforeMeasuring)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return
    const measure = () => {
      const width = element.clientWidth
      const em = parseFloat(getComputedStyle(element).fontSize)
      // A hidden element measures 0: keep the last size.
      if (width > 0) setSize((last) => (last.width === width && last.em === em ? last : { width, em }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}

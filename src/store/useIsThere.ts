import { useCallback, useEffect, useRef } from 'react'

/** Whether the component is still on the page. What comes late asks: a dialog closed meanwhile must not close the next one. */
export function useIsThere(): () => boolean {
  const isThere = useRef(false)
  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
    }
  }, [])
  return useCallback(() => isThere.current, [])
}

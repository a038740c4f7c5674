import { useEffect, useRef } from 'react'
import { isAtDialog } from '../../ui/dialog/backCloses'

/**
 * Once what's done in a dialog has the first steps give way to the dashboard, the page begins at its top. As the dialog gives up its entry in the
 * history, the browser returns to where the first steps were.
 */
export function useTopOnceFilled(isFilled: boolean): void {
  const filled = useRef({ atFirst: isFilled, now: isFilled })
  useEffect(() => {
    filled.current.now = isFilled
  }, [isFilled])
  useEffect(() => {
    const { current } = filled
    return () => {
      if (current.atFirst || !current.now || !isAtDialog()) return
      window.addEventListener('popstate', () => setTimeout(() => window.scrollTo(0, 0)), { once: true })
    }
  }, [])
}

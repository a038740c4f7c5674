import { useCallback, useEffect, useRef } from 'react'
import { useRecertStore } from './useRecert'

/** Calls back once all that was saved is on disk, unless the component is gone by then: a dialog closed meanwhile must not close the next one. */
export function useWhenOnDisk(): (then: () => void) => void {
  const store = useRecertStore()
  const isThere = useRef(false)
  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
    }
  }, [])
  return useCallback((then) => store.getState().whenOnDisk(() => isThere.current && then()), [store])
}

import { useCallback } from 'react'
import { useIsThere } from './useIsThere'
import { useRecertStore } from './useRecert'

/** Calls back once all that was saved is on disk, unless the component is gone by then. */
export function useWhenOnDisk(): (then: () => void) => void {
  const store = useRecertStore()
  const isThere = useIsThere()
  return useCallback((then) => store.getState().whenOnDisk(() => isThere() && then()), [store, isThere])
}

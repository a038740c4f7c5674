import { useEffect, useEffectEvent } from 'react'
import { logAddress } from './route'

/**
 * Acts when the address is the log address, as in the installed app's shortcut, and replaces it with the dashboard's. The query before
 * the hash says whether files come along (see `givenFiles`).
 */
export function useLogAddress(act: (search: string) => void): void {
  const look = useEffectEvent(() => {
    const { hash, pathname, search } = window.location
    if (hash !== logAddress) return
    window.history.replaceState(null, '', `${pathname}#/`)
    act(search)
  })
  useEffect(() => {
    const listener = () => look()
    listener()
    window.addEventListener('hashchange', listener)
    return () => window.removeEventListener('hashchange', listener)
  }, [])
}

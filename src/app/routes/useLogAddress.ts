import { useEffect, useEffectEvent } from 'react'
import { logAddress } from './route'

/** Acts when the address is the log address, as in the installed app's shortcut, and replaces it with the dashboard's. */
export function useLogAddress(act: () => void): void {
  const look = useEffectEvent(() => {
    if (window.location.hash !== logAddress) return
    window.history.replaceState(null, '', '#/')
    act()
  })
  useEffect(() => {
    const listener = () => look()
    listener()
    window.addEventListener('hashchange', listener)
    return () => window.removeEventListener('hashchange', listener)
  }, [])
}

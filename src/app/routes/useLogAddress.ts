import { useEffect, useEffectEvent } from 'react'
import { logAddress } from './route'

/** Acts when the address asks for it, as a shortcut of the installed app does, and puts the dashboard's address in its place. */
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

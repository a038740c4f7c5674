import { useContext, useRef, useState } from 'react'
import { pause } from '../../store/pause'
import { ServicesContext } from '../../store/services'
import { loadDialog } from './lazyDialogs'
import type { OpenDialog } from './openDialog'

/** After that, the page says that it's opening. */
const patienceMs = 100

/** A dialog, none, or which one, given the one that's open or about to be. */
type Next = OpenDialog | null | ((shown: OpenDialog | null) => OpenDialog | null)

/**
 * The open dialog, and what opens another or closes it. A dialog opens once what it needs is there: that mostly comes within a few frames, and React shows what stands in for it for 0.3
 * seconds all the same.
 */
export function useDialog(): readonly [dialog: OpenDialog | null, open: (next: Next) => void] {
  const openServices = useContext(ServicesContext)
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const latest = useRef<OpenDialog | null>(null)
  const ready = useRef(new Set<OpenDialog['kind']>())
  const open = (change: Next) => {
    const next = typeof change === 'function' ? change(latest.current) : change
    if (next === latest.current) return
    latest.current = next
    if (next === null || ready.current.has(next.kind)) return setDialog(next)
    // What fails is said where the dialog is drawn.
    const services = openServices?.().catch(() => undefined)
    const load = Promise.all([loadDialog(next.kind), services]).then(() => void ready.current.add(next.kind))
    void Promise.race([load, pause(patienceMs)]).then(() => {
      if (latest.current === next) setDialog(next)
    })
  }
  return [dialog, open]
}

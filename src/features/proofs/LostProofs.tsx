import { useEffect, useState } from 'react'
import type { Sha256 } from '../../domain/records/proof'
import { recordsNaming } from '../../domain/records/proofAddresses'
import { useServices } from '../../store/useServices'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { Notice } from '../../ui/feedback/Notice'
import { lostText } from '../../words/device/proofs'

/** Says which certificates the browser no longer has, and what to do. Looked up when the page opens and when records or files come or go. */
export function LostProofs() {
  const { proofs } = useServices()
  const portfolio = useRecert((state) => state.portfolio)
  const [lost, setLost] = useState<ReadonlySet<Sha256>>(new Set())
  const [isHidden, setHidden] = useState(false)
  const named = [...recordsNaming(portfolio).keys()].sort().join(' ')
  useEffect(() => {
    const wanted = new Set(named.split(' ').filter((address) => address !== '') as Sha256[]) // safe: the addresses that were just joined
    let latest: Promise<ReadonlySet<Sha256>> | null = null
    const look = () => {
      const looking = proofs.lost(wanted)
      latest = looking
      void looking.then((found) => {
        if (latest === looking) setLost(found)
      })
    }
    look()
    const stop = proofs.onPutBack(look)
    return () => {
      latest = null
      stop()
    }
  }, [proofs, named])
  const names = [...recordsNaming(portfolio)].flatMap(([address, name]) => (lost.has(address) ? [name] : []))
  if (names.length === 0 || isHidden) return null
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <a href="#/data">To your backups</a>
          <Button look="quiet" onClick={() => setHidden(true)}>
            Dismiss
          </Button>
        </>
      }
    >
      {lostText(names)}
    </Notice>
  )
}

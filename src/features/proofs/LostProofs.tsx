import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Sha256 } from '../../domain/records/proof'
import { recordsNaming } from '../../domain/records/proofAddresses'
import { useServices } from '../../store/useServices'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { Notice } from '../../ui/feedback/Notice'
import { lostText } from '../../words/device/proofs'

/** Warns about certificates the browser has lost. Checks when the page opens and when records with certificates come or go. */
export function LostProofs() {
  const { proofs } = useServices()
  const portfolio = useRecert((state) => state.portfolio)
  const [lost, setLost] = useState<ReadonlySet<Sha256>>(new Set())
  const comeBack = useStore(proofs.comeBack)
  const [isHidden, setHidden] = useState(false)
  const named = [...recordsNaming(portfolio).keys()].sort().join(' ')
  useEffect(() => {
    let isWanted = true
    // safe: the addresses just joined
    void proofs.lost(new Set(named.split(' ').filter((address) => address !== '') as Sha256[])).then((found) => {
      if (isWanted) setLost(found)
    })
    return () => {
      isWanted = false
    }
  }, [proofs, named])
  const names = [...recordsNaming(portfolio)].flatMap(([address, name]) => (lost.has(address) && !comeBack.has(address) ? [name] : []))
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

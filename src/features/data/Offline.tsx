import { useState } from 'react'
import { MonitorDown } from 'lucide'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { Card } from '../../ui/layout/Card'
import rows from '../../ui/layout/rows.module.css'
import { addByHandWords, installWords, offlineWords } from '../../words/device/installation'

/** Whether Recert works offline here, and a way to install it: the browser's own, or how the trainer does it by hand. */
export function Offline() {
  const { offline, offer, isAddedByHand } = useRecert((state) => state.installation)
  const [used, setUsed] = useState<typeof offer>(null)
  return (
    <Card gap={8} aria-labelledby="offline">
      <h2 id="offline">Offline</h2>
      <p role="status">{offlineWords[offline]}</p>
      {offer !== null && offer !== used && (
        <div className={rows.row}>
          <p className={`soft ${rows.text}`}>{installWords}</p>
          <Button
            icon={<Icon of={MonitorDown} size={19} />}
            onClick={() => {
              setUsed(offer)
              offer.prompt().catch(() => undefined)
            }}
          >
            Install
          </Button>
        </div>
      )}
      {isAddedByHand && (
        <>
          <h3>Add to Home Screen</h3>
          <p>{addByHandWords.how}</p>
          <p className="caution">{addByHandWords.truth}</p>
        </>
      )}
    </Card>
  )
}

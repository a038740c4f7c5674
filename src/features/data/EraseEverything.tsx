import { useState } from 'react'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { Card } from '../../ui/layout/Card'
import { erasingWords } from '../../words/device/erasing'
import { EraseDialog } from './EraseDialog'

/** Removes everything of Recert's from this browser. */
export function EraseEverything() {
  const kept = useRecert((state) => state.safety.kept)
  const [isOpen, setOpen] = useState(false)
  // In memory, everything goes with the page.
  if (kept === 'memory') return null
  return (
    <Card gap={12} aria-labelledby="erase">
      <h2 id="erase">{erasingWords.heading}</h2>
      <p className="soft">{erasingWords.what}</p>
      <div>
        <Button look="quiet" onClick={() => setOpen(true)}>
          {erasingWords.open}
        </Button>
      </div>
      {isOpen && <EraseDialog onClose={() => setOpen(false)} />}
    </Card>
  )
}

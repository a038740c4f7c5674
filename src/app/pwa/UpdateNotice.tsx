import { useState } from 'react'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { Notice } from '../../ui/feedback/Notice'
import { updateWords } from '../../words/device/installation'

/** Offers a newer version. Taking it reloads the page; if that would lose input, it warns first. */
export function UpdateNotice({ holdsTyped }: { readonly holdsTyped: () => boolean }) {
  const { update, takeUpdate } = useRecert((state) => state.installation)
  const [wouldLoseTyped, setWouldLoseTyped] = useState(false)
  const [dismissed, setDismissed] = useState<typeof update | null>(null)
  const words = updateWords(update, wouldLoseTyped && holdsTyped())
  if (words === null || dismissed === update) return null
  const { text, button } = words
  const press = () => {
    if (!wouldLoseTyped && holdsTyped()) setWouldLoseTyped(true)
    else takeUpdate?.()
  }
  return (
    <Notice
      tone="info"
      actions={
        button !== null && (
          <>
            <Button onClick={press}>{button}</Button>
            <Button look="quiet" onClick={() => setDismissed(update)}>
              Later
            </Button>
          </>
        )
      }
    >
      {text}
    </Notice>
  )
}

import { useState } from 'react'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { Notice } from '../../ui/feedback/Notice'
import { holdsTyped, type UnsavedForms } from '../dialogs/unsavedForms'
import { updateWords } from '../../words/device/installation'

/** Offers a newer version. Taking it reloads the page; if that would lose input, it warns first. */
export function UpdateNotice({ unsaved }: { readonly unsaved: UnsavedForms }) {
  const { update, takeUpdate } = useRecert((state) => state.installation)
  const [wouldLoseTyped, setWouldLoseTyped] = useState(false)
  const [dismissed, setDismissed] = useState<typeof update | null>(null)
  const words = updateWords(update, wouldLoseTyped && holdsTyped(unsaved))
  if (words === null || dismissed === update) return null
  const { text, button } = words
  const press = () => {
    if (!wouldLoseTyped && holdsTyped(unsaved)) setWouldLoseTyped(true)
    else takeUpdate?.()
  }
  return (
    <Notice
      tone="info"
      actions={
        button !== null && (
          <>
            <Button look="quiet" onClick={press}>
              {button}
            </Button>
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

import { Button } from '../layout/Button'
import { focusForm } from '../dialog/focusForm'
import { Notice } from './Notice'

/** Shown in a form that opens with unsaved input from before. */
export function ContinuedNotice({ onStartAfresh }: { readonly onStartAfresh: () => void }) {
  return (
    <Notice
      tone="info"
      actions={
        <Button
          look="quiet"
          onClick={({ currentTarget }) => {
            focusForm(currentTarget)
            onStartAfresh()
          }}
        >
          Start over
        </Button>
      }
    >
      We saved your draft.
    </Notice>
  )
}

import { Suspense } from 'react'
import type { Act } from '../../domain/changes/act'
import { useHistory } from '../../store/useServices'
import type { AnnouncedChange } from '../../store/recertStore'
import { useRecert } from '../../store/useRecert'
import { Toast } from '../../ui/feedback/Toast'
import { doneText, fleetingWords, progressTexts } from '../../words/changes/acts'

export function ChangeToast({ change }: { readonly change: AnnouncedChange }) {
  const today = useRecert((state) => state.today)
  const undo = useRecert((state) => state.undo)
  const redo = useRecert((state) => state.redo)
  const dismiss = useRecert((state) => state.dismissLastChange)
  const progress = progressTexts(change.act, change.portfolio, today)
  return (
    <Toast
      message={
        <>
          {doneText(change.act, change.undone)}
          {progress.length > 0 && <span className="secret">{` ${progress.join(' ')}`}</span>}
          {!change.undone && change.act.changes.length > 1 && (
            <Suspense>
              <Fleeting act={change.act} />
            </Suspense>
          )}
        </>
      }
      action={change.undone ? { label: 'Redo', onAction: redo } : { label: 'Undo', onAction: undo }}
      onDismiss={dismiss}
    />
  )
}

/** Says so if the change can't be undone after a reload. */
function Fleeting({ act }: { readonly act: Act }) {
  const { lasting } = useHistory()
  const isKept = useRecert((state) => state.safety.kept !== 'memory')
  return isKept && !lasting.has(act) ? ` ${fleetingWords}` : null
}

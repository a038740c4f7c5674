import { Suspense, useEffect } from 'react'
import type { Act } from '../../domain/changes/act'
import { useHistory } from '../../store/useServices'
import type { AnnouncedChange, LongStep } from '../../store/recertStore'
import { useRecert } from '../../store/useRecert'
import { Toast } from '../../ui/feedback/Toast'
import { focusMain } from '../../ui/focus/focusMain'
import { Whole } from '../../ui/layout/Whole'
import { slowDiskWords } from '../../words/device/safety'
import { changeTexts, fleetingWords } from '../../words/changes/acts'
import { longStepText } from '../../words/changes/lists'
import { sentences } from '../../words/values/series'

export type ChangeToastProps = {
  readonly change: AnnouncedChange
  /** Whether the dashboard is shown. What completes a certification is celebrated there, so it's only spoken. */
  readonly isOnDashboard: boolean
}

export function ChangeToast({ change, isOnDashboard }: ChangeToastProps) {
  const today = useRecert((state) => state.today)
  const undo = useRecert((state) => state.undo)
  const redo = useRecert((state) => state.redo)
  const dismiss = useRecert((state) => state.dismissLastChange)
  const isCelebrated = useRecert(({ celebration }) => celebration?.number === change.number)
  const isSlow = useRecert(({ safety: { kept, copy } }) => kept === 'device' && copy === 'failing')
  const { done, progress } = changeTexts(change.act, change.undone, change.portfolio, today)
  return (
    <Toast
      isOnlySpoken={isCelebrated && isOnDashboard}
      isUrgent={isSlow}
      message={
        <>
          <Whole>{done}</Whole>
          {progress.length > 0 && (
            <span className="secret">
              {' '}
              <Whole>{sentences(...progress)}</Whole>
            </span>
          )}
          {isSlow && ` ${slowDiskWords}`}
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

export type LongStepToastProps = { readonly step: LongStep }

/** While thousands of records are changed. Only the sentence is announced, not each step. */
export function LongStepToast({ step: { move, done, of } }: LongStepToastProps) {
  // What had the focus may have gone with the records.
  useEffect(() => () => void (document.activeElement === document.body && focusMain()), [])
  const message = (
    <>
      {longStepText(move, of)} <progress aria-hidden="true" max={of} value={done} />
    </>
  )
  return <Toast message={message} action={null} onDismiss={null} />
}

import { type ReactNode, useRef, useState } from 'react'
import type { Act, Failure } from '../../domain/changes/act'
import type { Result } from '../../domain/values/result'
import { useRecert } from '../../store/useRecert'
import { useWhenOnDisk } from '../../store/useWhenOnDisk'
import { Dialog } from '../../ui/dialog/Dialog'
import { DialogForm } from '../../ui/dialog/DialogForm'
import { Progress } from '../../ui/feedback/Progress'
import { longStepText } from '../../words/changes/lists'
import { failureText } from '../../words/changes/saveFailures'

export type BulkDialogProps = {
  readonly title: string
  readonly submitLabel: string
  /** Null if there's nothing to change. */
  readonly act: () => Act | null
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Asks how to change the selected courses, then changes them all, and only once even if the button is pressed twice. */
export function BulkDialog({ title, submitLabel, act, onClose, children }: BulkDialogProps) {
  const carryOut = useRecert((state) => state.carryOut)
  const longStep = useRecert((state) => state.longStep)
  const whenOnDisk = useWhenOnDisk()
  const [failure, setFailure] = useState<Failure | null>(null)
  const isSaved = useRef(false)
  const end = (saved: Result<void, Failure>) => {
    if (!saved.ok) return setFailure(saved.error)
    isSaved.current = true
    whenOnDisk(onClose)
  }
  const submit = () => {
    if (isSaved.current) return
    const wanted = act()
    if (wanted === null) onClose()
    else carryOut(wanted, 'change', end)
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <DialogForm submitLabel={submitLabel} onSubmit={submit} onCancel={onClose} refusal={failure} wrongFields={0} failure={failureText(failure)}>
        {children}
        {longStep !== null && <Progress label={longStepText(longStep.move, longStep.of)} done={longStep.done} of={longStep.of} onCancel={null} />}
      </DialogForm>
    </Dialog>
  )
}

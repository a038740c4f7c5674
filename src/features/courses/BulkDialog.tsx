import type { ReactNode } from 'react'
import type { Act } from '../../domain/changes/act'
import { ok } from '../../domain/values/result'
import { useRecert } from '../../store/useRecert'
import { Dialog } from '../../ui/dialog/Dialog'
import { DialogForm } from '../../ui/dialog/DialogForm'
import { useSubmitCount } from '../../ui/fields/useSubmitCount'
import { failureText } from '../../words/changes/saveFailures'

export type BulkDialogProps = {
  readonly title: string
  readonly submitLabel: string
  /** Null where everything is so already. */
  readonly act: () => Act | null
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Asks how the selected courses are to be changed, and changes them all. */
export function BulkDialog({ title, submitLabel, act, onClose, children }: BulkDialogProps) {
  const run = useRecert((state) => state.run)
  const { submit, failure, failed } = useSubmitCount(() => {
    const wanted = act()
    return wanted === null ? ok(undefined) : run<never>(() => ok(wanted))
  }, onClose)
  return (
    <Dialog title={title} onClose={onClose}>
      <DialogForm
        submitLabel={submitLabel}
        onSubmit={submit}
        onCancel={onClose}
        failedSubmits={failed}
        wrongFields={0}
        failure={failureText(failure)}
      >
        {children}
      </DialogForm>
    </Dialog>
  )
}

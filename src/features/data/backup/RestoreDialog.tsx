import { useState } from 'react'
import { isProposed } from '../../../domain/changes/restoring'
import { Dialog } from '../../../ui/dialog/Dialog'
import { DialogBody } from '../../../ui/dialog/DialogBody'
import { Progress } from '../../../ui/feedback/Progress'
import { ChooseFile } from '../../../ui/fields/ChooseFile'
import { Button } from '../../../ui/layout/Button'
import { useIsThere } from '../../../store/useIsThere'
import { notRestoredText } from '../../../words/changes/restoring'
import { RestorePreview } from './RestorePreview'
import { useReadBackup } from './useReadBackup'

export type RestoreDialogProps = {
  /** A file dropped on the page. */
  readonly file: File | null
  readonly onClose: () => void
}

/** Choose a backup, see what it would change, and restore it. */
export function RestoreDialog({ file, onClose }: RestoreDialogProps) {
  const { step, read, startOver } = useReadBackup(file)
  const isThere = useIsThere()
  const [absent, setAbsent] = useState<readonly string[]>([])
  return (
    <Dialog title="Restore backup" onClose={onClose}>
      {absent.length > 0 ? (
        <DialogBody>
          <p role="alert">{notRestoredText(absent)}</p>
          <div>
            <Button look="primary" onClick={onClose}>
              Done
            </Button>
          </div>
        </DialogBody>
      ) : step.kind === 'read' ? (
        <RestorePreview
          backup={step.backup}
          comparisons={step.comparisons}
          proposed={step.comparisons.filter(isProposed)}
          onDone={(left) => (left.length > 0 ? setAbsent(left) : isThere() && onClose())}
          onBack={startOver}
        />
      ) : (
        <DialogBody>
          <p>Choose a ZIP from “Download backup”. You’ll see what changes first.</p>
          <ChooseFile label="Backup file" accept=".zip,.json,application/zip,application/json" disabled={step.kind === 'reading'} onChoose={read} />
          {step.kind === 'reading' && <Progress label="Reading the backup" done={step.done} of={step.of} onCancel={startOver} />}
          {step.kind === 'choosing' && step.problem !== null && (
            <p role="alert" className="problem">
              {step.problem}
            </p>
          )}
        </DialogBody>
      )}
    </Dialog>
  )
}

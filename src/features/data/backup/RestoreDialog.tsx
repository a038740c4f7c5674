import { useState } from 'react'
import { isProposed } from '../../../domain/changes/restoring'
import { Dialog } from '../../../ui/dialog/Dialog'
import { DialogBody } from '../../../ui/dialog/DialogBody'
import { Progress } from '../../../ui/feedback/Progress'
import { ChooseFile } from '../../../ui/fields/ChooseFile'
import { Button } from '../../../ui/layout/Button'
import { useIsThere } from '../../../store/useIsThere'
import { cameBackText, notRestoredText } from '../../../words/changes/restoring'
import { RestorePreview } from './RestorePreview'
import type { Restored } from './useRestoring'
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
  const [restored, setRestored] = useState<Restored | null>(null)
  return (
    <Dialog title="Restore backup" onClose={onClose}>
      {restored !== null ? (
        <DialogBody>
          {restored.files > 0 && <p role="status">{cameBackText(restored.files)}</p>}
          {restored.absent.length > 0 && <p role="alert">{notRestoredText(restored.absent)}</p>}
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
          onDone={(done) => (done.files > 0 || done.absent.length > 0 ? setRestored(done) : isThere() && onClose())}
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

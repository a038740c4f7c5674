import { useEffect, useEffectEvent, useState } from 'react'
import { compareBackup, type Comparison, isProposed } from '../../../domain/changes/restoring'
import type { Backup } from '../../../exchange/backup/readBackup'
import { readReleased, recordVersion } from '../../../storage/format/codec'
import { readSettings } from '../../../storage/format/readSettings'
import { useRecert } from '../../../store/useRecert'
import { ChooseFile } from '../../../ui/fields/ChooseFile'
import { Dialog } from '../../../ui/dialog/Dialog'
import { backupProblemText } from '../../../words/changes/restoring'
import { DialogBody } from '../../../ui/dialog/DialogBody'
import { RestorePreview } from './RestorePreview'

export type RestoreDialogProps = {
  /** A file dropped on the page. */
  readonly file: File | null
  readonly onClose: () => void
}

type Step =
  | { readonly kind: 'choosing'; readonly problem: string | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly backup: Backup; readonly comparisons: readonly Comparison[] }

/** Choose a backup, see what it would change, and restore it. */
export function RestoreDialog({ file, onClose }: RestoreDialogProps) {
  const stored = useRecert((state) => state.stored)
  const [step, setStep] = useState<Step>(file === null ? { kind: 'choosing', problem: null } : { kind: 'reading' })
  const read = async (chosen: File): Promise<Step> => {
    try {
      const { readBackup } = await import('../../../exchange/backup/readBackup')
      const result = await readBackup(chosen, { readRecord: readReleased, recordVersion, readSettings })
      if (!result.ok) return { kind: 'choosing', problem: backupProblemText(result.error) }
      const backup = result.value
      return { kind: 'read', backup, comparisons: compareBackup(backup.entries, stored(), backup.madeAt) }
    } catch {
      return { kind: 'choosing', problem: backupProblemText({ kind: 'unreadable' }) }
    }
  }
  const readDropped = useEffectEvent(() => {
    if (file !== null) void read(file).then(setStep)
  })
  useEffect(() => readDropped(), [])
  return (
    <Dialog title="Restore backup" onClose={onClose}>
      {step.kind === 'read' ? (
        <RestorePreview
          backup={step.backup}
          comparisons={step.comparisons}
          proposed={step.comparisons.filter(isProposed)}
          onDone={onClose}
          onBack={() => setStep({ kind: 'choosing', problem: null })}
        />
      ) : (
        <DialogBody>
          <p>Choose a ZIP from “Download backup”. You’ll see what changes first.</p>
          <ChooseFile
            label="Backup file"
            accept=".zip,.json,application/zip,application/json"
            disabled={step.kind === 'reading'}
            onChoose={(chosen) => {
              setStep({ kind: 'reading' })
              void read(chosen).then(setStep)
            }}
          />
          <p aria-live="polite">{step.kind === 'reading' ? 'Reading the backup…' : ''}</p>
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

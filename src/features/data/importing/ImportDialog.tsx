import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { compareBackup, type Comparison, isProposed } from '../../../domain/changes/restoring'
import type { Backup } from '../../../exchange/backup/readBackup'
import type { Row } from '../../../exchange/csv/table'
import type { SheetSource } from '../../../exchange/sheet/sheet'
import { readReleased, recordVersion } from '../../../storage/format/codec'
import { useRecert } from '../../../store/useRecert'
import { Button } from '../../../ui/layout/Button'
import { ChooseFile } from '../../../ui/fields/ChooseFile'
import { Dialog } from '../../../ui/dialog/Dialog'
import { tableProblemWords } from '../../../words/changes/importing'
import { RestorePreview } from '../backup/RestorePreview'
import type { Importing } from './loaded'
import { DialogBody } from '../../../ui/dialog/DialogBody'
import { ImportPreview } from './ImportPreview'
import { PasteField } from './PasteField'

export type ImportDialogProps = {
  /** A file dropped on the page. */
  readonly file: File | null
  readonly onClose: () => void
}

/** The bytes decide; this only helps to find the file. */
const tableFiles = '.xlsx,.xlsm,.xls,.csv,.tsv,.txt,.html,.htm'

type Step =
  | { readonly kind: 'choosing'; readonly problem: string | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly rows: readonly Row[]; readonly importing: Importing }
  | { readonly kind: 'credentials'; readonly backup: Backup; readonly comparisons: readonly Comparison[] }

/** Imports a table of courses from a file or pasted text: shows what the columns mean and what each row becomes, then saves them all. */
export function ImportDialog({ file, onClose }: ImportDialogProps) {
  const [step, setStep] = useState<Step>(file === null ? { kind: 'choosing', problem: null } : { kind: 'reading' })
  const stored = useRecert((state) => state.stored)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const read = async (source: SheetSource, signal: AbortSignal): Promise<Step> => {
    try {
      const [importing, { openSheets }] = await Promise.all([import('../../../exchange/csv/importing'), import('../../../exchange/sheet/openSheets')])
      const opened = await openSheets(source, signal)
      if (!opened.ok) return { kind: 'choosing', problem: tableProblemWords[opened.error] }
      const rows = opened.value.sheets[0]?.rows ?? []
      const credentials = importing.readCredentials(rows, { readRecord: readReleased, recordVersion })
      if (credentials === null) return { kind: 'read', rows, importing }
      const backup: Backup = { ...credentials, madeAt: null, settings: null, files: new Map(), readFile: () => Promise.resolve(null) }
      return { kind: 'credentials', backup, comparisons: compareBackup(backup.entries, stored(), null) }
    } catch {
      return { kind: 'choosing', problem: signal.aborted ? null : 'The file couldn’t be read. Nothing was imported. Try again.' }
    }
  }
  const run = (source: SheetSource) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    void read(source, controller.signal).then((next) => {
      if (running.current === controller) setStep(next)
    })
  }
  const begin = (source: SheetSource) => {
    setStep({ kind: 'reading' })
    run(source)
  }
  const readDropped = useEffectEvent(() => {
    if (file !== null) run({ kind: 'file', file })
  })
  useEffect(() => readDropped(), [])
  return (
    <Dialog title="Import courses" wide={step.kind === 'read'} onClose={onClose}>
      {step.kind === 'credentials' ? (
        <RestorePreview
          backup={step.backup}
          comparisons={step.comparisons}
          proposed={step.comparisons.filter(isProposed)}
          onDone={onClose}
          onBack={() => setStep({ kind: 'choosing', problem: null })}
        />
      ) : step.kind === 'read' ? (
        <ImportPreview rows={step.rows} importing={step.importing} onDone={onClose} onBack={() => setStep({ kind: 'choosing', problem: null })} />
      ) : (
        <DialogBody>
          <p>Choose an Excel workbook or a CSV file, or paste rows from a spreadsheet. You see each row before anything is imported.</p>
          <ChooseFile
            label="Table"
            accept={tableFiles}
            disabled={step.kind === 'reading'}
            onChoose={(chosen) => begin({ kind: 'file', file: chosen })}
          />
          <PasteField disabled={step.kind === 'reading'} onRead={begin} />
          <p aria-live="polite">{step.kind === 'reading' ? 'Reading the table…' : ''}</p>
          {step.kind === 'reading' && (
            <div>
              <Button onClick={() => running.current?.abort()}>Cancel</Button>
            </div>
          )}
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

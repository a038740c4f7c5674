import { useEffect, useEffectEvent, useState } from 'react'
import { compareBackup, type Comparison, isProposed } from '../../../domain/changes/restoring'
import type { Backup } from '../../../exchange/backup/readBackup'
import type { CardTable } from '../../../exchange/cards/cardTable'
import type { Row } from '../../../exchange/csv/table'
import { readReleased, recordVersion } from '../../../storage/format/codec'
import { useRecert } from '../../../store/useRecert'
import { Button } from '../../../ui/layout/Button'
import { ChooseFile } from '../../../ui/fields/ChooseFile'
import { Dialog } from '../../../ui/dialog/Dialog'
import { Field } from '../../../ui/fields/Field'
import { tableProblemWords } from '../../../words/changes/importing'
import { RestorePreview } from '../backup/RestorePreview'
import { CardsPreview } from './CardsPreview'
import type { Importing, ImportingCards } from './loaded'
import { DialogBody } from '../../../ui/dialog/DialogBody'
import { ImportScreen } from './ImportScreen'

export type ImportDialogProps = {
  /** A file dropped on the page. */
  readonly file: File | null
  readonly onClose: () => void
}

type Step =
  | { readonly kind: 'choosing'; readonly problem: string | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly rows: readonly Row[]; readonly importing: Importing }
  | { readonly kind: 'cards'; readonly table: CardTable; readonly cards: ImportingCards; readonly asCourses: Step }
  | { readonly kind: 'credentials'; readonly backup: Backup; readonly comparisons: readonly Comparison[] }

/** Imports a table of courses from a file or pasted text: shows what the columns mean and what each row becomes, then saves them all. */
export function ImportDialog({ file, onClose }: ImportDialogProps) {
  const [step, setStep] = useState<Step>(file === null ? { kind: 'choosing', problem: null } : { kind: 'reading' })
  const [pasted, setPasted] = useState('')
  const stored = useRecert((state) => state.stored)
  const read = async (source: File | string): Promise<Step> => {
    try {
      const [importing, cards] = await Promise.all([import('../../../exchange/csv/importing'), import('../../../exchange/cards/importing')])
      const orCards = (rows: readonly Row[], courses = rows): Step => {
        const [table, asCourses] = [cards.cardTableOf(rows), { kind: 'read', rows: courses, importing } as const]
        return table === null ? asCourses : { kind: 'cards', table, cards, asCourses }
      }
      const badges = await cards.readBadges(typeof source === 'string' ? new Blob([source]) : source)
      if (badges.length > 0) return orCards(cards.badgeRows(badges), cards.badgeCourseRows(badges))
      const text = typeof source === 'string' ? importing.boundLines(source) : importing.readText(new Uint8Array(await source.arrayBuffer()))
      const rows = text.ok ? importing.readRows(text.value) : text
      const held = stored().map(({ kept }) => kept)
      const credentials = rows.ok ? importing.readCredentials(rows.value, { readRecord: readReleased, recordVersion }, held) : null
      if (credentials !== null) {
        const backup: Backup = { ...credentials, madeAt: null, settings: null, files: new Map(), readFile: () => Promise.resolve(null) }
        return { kind: 'credentials', backup, comparisons: compareBackup(backup.entries, stored(), null) }
      }
      return rows.ok ? orCards(rows.value) : { kind: 'choosing', problem: tableProblemWords[rows.error] }
    } catch {
      return { kind: 'choosing', problem: 'The file couldn’t be read. Nothing was imported. Try again.' }
    }
  }
  const begin = (source: File | string) => {
    setStep({ kind: 'reading' })
    void read(source).then(setStep)
  }
  const readDropped = useEffectEvent(() => {
    if (file !== null) void read(file).then(setStep)
  })
  useEffect(() => readDropped(), [])
  return (
    <Dialog title="Import courses" full={step.kind === 'read'} wide={step.kind === 'cards'} onClose={onClose}>
      {step.kind === 'credentials' ? (
        <RestorePreview
          backup={step.backup}
          comparisons={step.comparisons}
          proposed={step.comparisons.filter(isProposed)}
          onDone={onClose}
          onBack={() => setStep({ kind: 'choosing', problem: null })}
        />
      ) : step.kind === 'cards' ? (
        <CardsPreview
          table={step.table}
          cards={step.cards}
          onDone={onClose}
          onBack={() => setStep({ kind: 'choosing', problem: null })}
          onAsCourses={() => setStep(step.asCourses)}
        />
      ) : step.kind === 'read' ? (
        <ImportScreen rows={step.rows} importing={step.importing} onDone={onClose} onBack={() => setStep({ kind: 'choosing', problem: null })} />
      ) : (
        <DialogBody>
          <p>
            Choose a CSV file, as Excel, Numbers or Google Sheets save it, or paste rows from a spreadsheet. You see each row before anything is
            imported.
          </p>
          <ChooseFile
            label="CSV file"
            accept=".csv,.tsv,.txt,text/csv,text/plain,.json,.png,.svg"
            disabled={step.kind === 'reading'}
            onChoose={begin}
          />
          <Field label="Or paste rows here">
            {(control) => <textarea {...control} rows={6} value={pasted} onChange={({ currentTarget }) => setPasted(currentTarget.value)} />}
          </Field>
          <div>
            <Button disabled={pasted.trim() === '' || step.kind === 'reading'} onClick={() => begin(pasted)}>
              Read what is pasted
            </Button>
          </div>
          <p aria-live="polite">{step.kind === 'reading' ? 'Reading the table…' : ''}</p>
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

import { Table2 } from 'lucide'
import { useContext, useEffect, useEffectEvent, useRef, useState } from 'react'
import { isProposed } from '../../../domain/changes/restoring'
import { isBackup } from '../../../store/isBackup'
import { RestoreContext } from '../../../store/restoreContext'
import { useIsThere } from '../../../store/useIsThere'
import { useRecert } from '../../../store/useRecert'
import { Dialog } from '../../../ui/dialog/Dialog'
import { Icon } from '../../../ui/layout/Icon'
import { RestorePreview } from '../backup/RestorePreview'
import { CardsPreview } from './CardsPreview'
import { ChooseTable } from './ChooseTable'
import { ImportScreen } from './ImportScreen'
import { findCards, type Found, readSource, type ReadTable, type Source } from './readSource'
import {
  type KeepImport,
  noCardWork,
  nothingKept,
  noWork,
  type OpenTable,
  type UnsavedImport,
  withCardWork,
  withoutTable,
  withoutWork,
  withWork,
  workOf,
} from './unsavedImport'

export type ImportDialogProps = {
  /** A file dropped on the page. */
  readonly file: File | null
  /** What was chosen, answered, mended or pasted before, and not imported. */
  readonly kept: UnsavedImport
  readonly onKeep: KeepImport
  /** Opens the form for one, and then this dialog again. */
  readonly onAddCertification: () => void
  readonly onClose: () => void
}

type Step = Exclude<Found, { kind: 'problem' }> | { readonly kind: 'choosing'; readonly problem: string | null } | { readonly kind: 'reading' }

const choosing: Step = { kind: 'choosing', problem: null }

/** Imports a table of courses, cards or credentials from a file or pasted text. Nothing is saved before the trainer has seen what becomes of it. */
export function ImportDialog({ file, kept, onKeep, onAddCertification, onClose }: ImportDialogProps) {
  const continued = file === null ? kept.open : null
  const [step, setStep] = useState<Step>(continued?.found ?? (file === null ? choosing : { kind: 'reading' }))
  const [{ key, name }, setOpened] = useState(continued ?? openedAs(file))
  // Only what was done before it was opened can be started over.
  const [before, setBefore] = useState(kept)
  const stored = useRecert((state) => state.stored)
  const restore = useContext(RestoreContext)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const read = async (source: Source, signal: AbortSignal): Promise<Step> => {
    try {
      const found = await readSource(source, stored, signal)
      return found.kind === 'problem' ? { kind: 'choosing', problem: found.problem } : found
    } catch {
      return { kind: 'choosing', problem: signal.aborted ? null : 'The file couldn’t be read. Nothing was imported. Try again.' }
    }
  }
  const run = async (source: Source) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const backup = source.kind === 'file' && (await isBackup(source.file)) ? source.file : null
    // Another file may have been chosen meanwhile, or this one canceled.
    if (running.current !== controller) return
    const restored = backup !== null && restore !== null && !controller.signal.aborted
    // It may open above this dialog, which stays.
    const next = restored ? choosing : await read(source, controller.signal)
    if (running.current !== controller) return
    setStep(next)
    if (restored) restore(backup)
  }
  const begin = (source: Source) => {
    setOpened(source.kind === 'file' ? openedAs(source.file) : { key: source.text, name: null })
    setBefore(kept)
    setStep({ kind: 'reading' })
    void run(source)
  }
  const readDropped = useEffectEvent(() => {
    if (file !== null) void run({ kind: 'file', file })
  })
  useEffect(() => readDropped(), [])
  const back = () => setStep(choosing)
  const isThere = useIsThere()
  /** Opened again, the import goes on with this table. */
  const keepOpen = (found: ReadTable) => onKeep((all) => withWork(all, { key, name, found }, found.sheet, workOf(all, key, found.sheet) ?? noWork))
  const done = () => {
    onKeep((all) => withoutTable(all, { key, name }))
    if (isThere()) onClose()
  }
  return (
    <Dialog
      title="Import courses"
      about={step.kind === 'read' && name !== null ? <FileName name={name} /> : undefined}
      full={step.kind === 'read'}
      wide={step.kind === 'cards'}
      onClose={onClose}
    >
      {step.kind === 'credentials' ? (
        <RestorePreview
          backup={step.backup}
          comparisons={step.comparisons}
          proposed={step.comparisons.filter(isProposed)}
          onDone={done}
          onBack={back}
        />
      ) : step.kind === 'cards' ? (
        <CardsPreview
          table={step.table}
          parts={step.asCourses.sheets[step.asCourses.sheet]?.parts ?? []}
          cards={step.cards}
          work={kept.cards.get(key) ?? noCardWork}
          onWork={(work) => onKeep((all) => withCardWork(all, { key, name, found: step }, work))}
          onDone={done}
          onBack={back}
          onAsCourses={() => setStep(step.asCourses)}
        />
      ) : step.kind === 'read' ? (
        <ImportScreen
          key={step.sheet}
          table={step}
          name={name}
          work={workOf(kept, key, step.sheet) ?? noWork}
          onWork={(work) => onKeep((all) => withWork(all, { key, name, found: step }, step.sheet, work))}
          onStartAfresh={
            (workOf(before, key, step.sheet) ?? noWork) === noWork
              ? null
              : () => {
                  setBefore(nothingKept)
                  onKeep((all) => withoutWork(all, key, step.sheet))
                }
          }
          onSheet={(sheet) => setStep(findCards({ ...step, sheet }))}
          onDone={(isLeft) => {
            if (!isLeft) return done()
            keepOpen(step)
            if (isThere()) onClose()
          }}
          onAddCertification={() => {
            keepOpen(step)
            onAddCertification()
          }}
          onBack={back}
        />
      ) : (
        <ChooseTable
          isReading={step.kind === 'reading'}
          problem={step.kind === 'choosing' ? step.problem : null}
          pasted={kept.pasted}
          onPasted={(change) => onKeep((all) => ({ ...all, pasted: { ...all.pasted, ...change } }))}
          onRead={begin}
          onCancel={() => running.current?.abort()}
        />
      )}
    </Dialog>
  )
}

/** A file that was chosen again is the same one. */
function openedAs(file: File | null): Pick<OpenTable, 'key' | 'name'> {
  return file === null ? { key: '', name: null } : { key: `${file.name} ${file.size} ${file.lastModified}`, name: file.name }
}

function FileName({ name }: { readonly name: string }) {
  return (
    <>
      <Icon of={Table2} size={16} />
      <bdi>{name}</bdi>
    </>
  )
}

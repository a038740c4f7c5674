import { Table2 } from 'lucide'
import { useContext, useEffect, useEffectEvent, useRef, useState } from 'react'
import { isProposed } from '../../../domain/changes/restoring'
import { isBackup } from '../../../store/isBackup'
import { RestoreContext } from '../../../store/restoreContext'
import { useRecert } from '../../../store/useRecert'
import { Dialog } from '../../../ui/dialog/Dialog'
import { Icon } from '../../../ui/layout/Icon'
import { RestorePreview } from '../backup/RestorePreview'
import { CardsPreview } from './CardsPreview'
import { ChooseTable } from './ChooseTable'
import { ImportScreen } from './ImportScreen'
import { findCards, type Found, readSource, type Source } from './readSource'

export type ImportDialogProps = {
  /** A file dropped on the page. */
  readonly file: File | null
  readonly onClose: () => void
}

type Step = Exclude<Found, { kind: 'problem' }> | { readonly kind: 'choosing'; readonly problem: string | null } | { readonly kind: 'reading' }

const choosing: Step = { kind: 'choosing', problem: null }

/** Imports a table of courses, cards or credentials from a file or pasted text. Nothing is saved before the trainer has seen what becomes of it. */
export function ImportDialog({ file, onClose }: ImportDialogProps) {
  const [step, setStep] = useState<Step>(file === null ? choosing : { kind: 'reading' })
  const [name, setName] = useState<string | null>(file?.name ?? null)
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
    if (backup !== null && restore !== null && !controller.signal.aborted) return restore(backup)
    const next = await read(source, controller.signal)
    if (running.current === controller) setStep(next)
  }
  const begin = (source: Source) => {
    setName(source.kind === 'file' ? source.file.name : null)
    setStep({ kind: 'reading' })
    void run(source)
  }
  const readDropped = useEffectEvent(() => {
    if (file !== null) void run({ kind: 'file', file })
  })
  useEffect(() => readDropped(), [])
  const back = () => setStep(choosing)
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
          onDone={onClose}
          onBack={back}
        />
      ) : step.kind === 'cards' ? (
        <CardsPreview table={step.table} cards={step.cards} onDone={onClose} onBack={back} onAsCourses={() => setStep(step.asCourses)} />
      ) : step.kind === 'read' ? (
        <ImportScreen
          key={step.sheet}
          table={step}
          name={name}
          onSheet={(sheet) => setStep(findCards({ ...step, sheet }))}
          onDone={onClose}
          onBack={back}
        />
      ) : (
        <ChooseTable
          isReading={step.kind === 'reading'}
          problem={step.kind === 'choosing' ? step.problem : null}
          onRead={begin}
          onCancel={() => running.current?.abort()}
        />
      )}
    </Dialog>
  )
}

function FileName({ name }: { readonly name: string }) {
  return (
    <>
      <Icon of={Table2} size={16} />
      <bdi>{name}</bdi>
    </>
  )
}

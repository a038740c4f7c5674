import { certificationsOf } from '../../domain/records/portfolio'
import { proofsOf } from '../../domain/records/proof'
import type { CourseTask } from '../../store/forms/courseForm'
import { useRecert } from '../../store/useRecert'
import { useUsedFiles } from '../../store/useUsedFiles'
import { holdsAny, type KeepImport, nothingKept } from '../../features/data/importing/unsavedImport'
import { earlyPart } from '../boot/earlyPart'
import type { OpenDialog } from './openDialog'
import { useTopOnceFilled } from './useTopOnceFilled'
import { closedForms, type UnsavedForms, type UnsavedOf, withUnsaved } from './unsavedForms'

const parts = {
  course: earlyPart(() => import('../../features/courses/CourseDialog'), 'CourseDialog'),
  credential: earlyPart(() => import('../../features/credentials/CredentialDialog'), 'CredentialDialog'),
  renewal: earlyPart(() => import('../../features/certification/RenewDialog'), 'RenewDialog'),
  rule: earlyPart(() => import('../../features/certification/RuleDialog'), 'RuleDialog'),
  proofs: earlyPart(() => import('../../features/proofs/ProofDialog'), 'ProofDialog'),
  import: earlyPart(() => import('../../features/data/importing/ImportDialog'), 'ImportDialog'),
  restore: earlyPart(() => import('../../features/data/backup/RestoreDialog'), 'RestoreDialog'),
  palette: earlyPart(() => import('../shortcuts/CommandPalette'), 'CommandPalette'),
  keys: earlyPart(() => import('../shortcuts/KeysDialog'), 'KeysDialog'),
}

/** Never fails: if the file can't be had, drawing the dialog says so. */
export function loadDialog(kind: OpenDialog['kind']): Promise<void> {
  return parts[kind].load()
}

export type DialogsProps = {
  readonly dialog: OpenDialog
  readonly unsaved: UnsavedForms
  /** Something may have been kept meanwhile. */
  readonly onUnsaved: (change: (unsaved: UnsavedForms) => UnsavedForms) => void
  readonly onClose: () => void
  readonly open: (dialog: OpenDialog) => void
}

/** The open dialog. A form that closes keeps what was typed. */
export function Dialogs({ dialog, unsaved, onUnsaved, onClose, open }: DialogsProps) {
  const portfolio = useRecert((state) => state.portfolio)
  useTopOnceFilled(portfolio.credentials.length > 0)
  const sayUsed = useUsedFiles()
  const kept = <Kind extends keyof UnsavedOf>(kind: Kind, task: string, leave = onClose) => ({
    unsaved: unsaved[kind]?.get(task) ?? null,
    onClose: (typed: UnsavedOf[Kind] | null) => {
      onUnsaved((all) => withUnsaved(all, kind, task, typed))
      sayUsed((usedFiles) => usedFiles.inClosedForms(closedForms(withUnsaved(unsaved, kind, task, typed))))
      leave()
    },
  })
  const openImport = () => open({ kind: 'import', file: null })
  const keepImport: KeepImport = (change) =>
    onUnsaved((all) => {
      const kept = change(all.import?.get('import') ?? nothingKept)
      return withUnsaved(all, 'import', 'import', holdsAny(kept) ? kept : null)
    })
  switch (dialog.kind) {
    case 'course': {
      const name = nameOf(dialog.task, unsaved.course)
      return <parts.course.Part task={dialog.task} name={name} waiting={waitingTitle(name, unsaved.course)} {...kept('course', name)} />
    }
    case 'credential': {
      const { edited, name = '', thenImport } = dialog
      const leave = thenImport === true ? openImport : onClose
      return <parts.credential.Part edited={edited} name={name} {...kept('credential', edited?.id ?? `new ${name}`, leave)} />
    }
    case 'renewal':
    case 'rule': {
      const certification = certificationsOf(portfolio).find(({ id }) => id === dialog.certificationId)
      if (certification === undefined) return null
      return dialog.kind === 'renewal' ? (
        <parts.renewal.Part certification={certification} {...kept('renewal', certification.id)} />
      ) : (
        <parts.rule.Part certification={certification} {...kept('rule', certification.id)} />
      )
    }
    case 'import':
      return (
        <parts.import.Part
          key={keyOf(dialog.file)}
          file={dialog.file}
          kept={unsaved.import?.get('import') ?? nothingKept}
          onKeep={keepImport}
          onAddCertification={() => open({ kind: 'credential', edited: null, thenImport: true })}
          onClose={onClose}
        />
      )
    case 'restore':
      return <parts.restore.Part key={keyOf(dialog.file)} file={dialog.file} onClose={onClose} />
    case 'palette':
      return <parts.palette.Part onClose={onClose} open={open} />
    case 'keys':
      return <parts.keys.Part onClose={onClose} />
    case 'proofs': {
      const { record } = dialog
      return <parts.proofs.Part title={'awards' in record ? record.title : record.name} proofs={proofsOf(record)} onClose={onClose} />
    }
  }
}

/** Another file opens the dialog anew. */
function keyOf(file: File | null): string {
  return file === null ? '' : `${file.name} ${file.size} ${file.lastModified}`
}

const log = 'log'

/** The name of a task, under which what was typed for it is kept. */
function nameOf(task: CourseTask, unsaved: UnsavedForms['course']): string {
  if ('course' in task) return `${task.kind} ${task.course.id}`
  if (task.kind === 'plan') return ['plan', task.title ?? '', task.start === undefined ? '' : JSON.stringify(task.start)].join(' ').trim()
  if (task.title !== undefined) return `${log} ${task.title}`
  // A dropped file starts a course of its own. Otherwise the latest unsaved one continues.
  if (task.files.length > 0) return `${log} ${task.files.map(({ name }) => name).join(' ')}`
  return [...(unsaved?.keys() ?? [])].findLast((name) => name.startsWith(log)) ?? log
}

/** The title of what was typed for another course to log, and comes next; null if there's none. */
function waitingTitle(name: string, unsaved: UnsavedForms['course']): string | null {
  if (!name.startsWith(log)) return null
  const [, next] = [...(unsaved?.entries() ?? [])].findLast(([other]) => other.startsWith(log) && other !== name) ?? []
  return next?.draft.title ?? null
}

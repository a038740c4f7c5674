import { isCertification } from '../../domain/records/credential'
import { credentialById } from '../../domain/records/portfolio'
import { proofsOf } from '../../domain/records/proof'
import type { UnsavedRenewal } from '../../features/certification/RenewDialog'
import type { UnsavedRule } from '../../features/certification/RuleDialog'
import type { UnsavedCourse } from '../../features/courses/CourseDialog'
import type { UnsavedCredential } from '../../features/credentials/CredentialDialog'
import { useRecert } from '../../store/useRecert'
import { lazyPart } from '../boot/lazyPart'
import type { OpenDialog, Unsaved, UnsavedForm } from './openDialog'

const loadCourseDialog = () => import('../../features/courses/CourseDialog')
const CourseDialog = lazyPart(loadCourseDialog, 'CourseDialog')
const CredentialDialog = lazyPart(() => import('../../features/credentials/CredentialDialog'), 'CredentialDialog')
const RenewDialog = lazyPart(() => import('../../features/certification/RenewDialog'), 'RenewDialog')
const RuleDialog = lazyPart(() => import('../../features/certification/RuleDialog'), 'RuleDialog')
const ProofDialog = lazyPart(() => import('../../features/proofs/ProofDialog'), 'ProofDialog')
const ImportDialog = lazyPart(() => import('../../features/data/importing/ImportDialog'), 'ImportDialog')
const RestoreDialog = lazyPart(() => import('../../features/data/backup/RestoreDialog'), 'RestoreDialog')
const CommandPalette = lazyPart(() => import('../shortcuts/CommandPalette'), 'CommandPalette')
const KeysDialog = lazyPart(() => import('../shortcuts/KeysDialog'), 'KeysDialog')

export async function preloadCourseForm(): Promise<void> {
  await loadCourseDialog()
}

export type DialogsProps = {
  readonly dialog: OpenDialog
  readonly unsaved: Unsaved
  readonly onClose: () => void
  readonly open: (dialog: OpenDialog) => void
}

/** The open dialog. A form that closes keeps what was typed. */
export function Dialogs({ dialog, unsaved, onClose, open }: DialogsProps) {
  const portfolio = useRecert((state) => state.portfolio)
  const key = keyOf(dialog, unsaved)
  const close = (typed: UnsavedForm | null) => {
    // Keep the order of closing: the latest is last.
    unsaved.delete(key)
    if (typed !== null) unsaved.set(key, typed)
    onClose()
  }
  const typed = unsaved.get(key) ?? null
  // safe below: only dialogs of a kind write its keys
  switch (dialog.kind) {
    case 'course':
      return <CourseDialog task={dialog.task} unsaved={typed as UnsavedCourse | null} onClose={close} />
    case 'credential':
      return <CredentialDialog edited={dialog.edited} name={dialog.name ?? ''} unsaved={typed as UnsavedCredential | null} onClose={close} />
    case 'renewal':
    case 'rule': {
      const certification = credentialById(portfolio, dialog.certificationId)
      if (certification === null || !isCertification(certification)) return null
      return dialog.kind === 'renewal' ? (
        <RenewDialog certification={certification} unsaved={typed as UnsavedRenewal | null} onClose={close} />
      ) : (
        <RuleDialog certification={certification} unsaved={typed as UnsavedRule | null} onClose={close} />
      )
    }
    case 'import':
      return <ImportDialog file={dialog.file} onClose={onClose} />
    case 'restore':
      return <RestoreDialog file={dialog.file} onClose={onClose} />
    case 'palette':
      return <CommandPalette onClose={onClose} open={open} />
    case 'keys':
      return <KeysDialog onClose={onClose} />
    case 'proofs': {
      const { record } = dialog
      return <ProofDialog title={'awards' in record ? record.title : record.name} proofs={proofsOf(record)} onClose={onClose} />
    }
  }
}

const logKey = 'course log'

function keyOf(dialog: OpenDialog, unsaved: Unsaved): string {
  switch (dialog.kind) {
    case 'course': {
      const { task } = dialog
      if ('course' in task) return `course ${task.kind} ${task.course.id}`
      if (task.kind === 'plan') return 'course plan'
      // A dropped file starts a course of its own. Otherwise the latest unsaved one continues.
      if (task.files.length > 0) return `${logKey} ${task.files.map(({ name }) => name).join(' ')}`
      return [...unsaved.keys()].findLast((key) => key.startsWith(logKey)) ?? logKey
    }
    case 'credential':
      return `credential ${dialog.edited?.id ?? `new ${dialog.name ?? ''}`}`
    case 'renewal':
    case 'rule':
      return `${dialog.kind} ${dialog.certificationId}`
    default:
      return dialog.kind
  }
}

import type { StepActions } from '../../components/status/nextWays'
import type { OpenDialog } from './openDialog'

/** Opens the dialog in which a step is done. */
export function stepActions(open: (dialog: OpenDialog) => void): StepActions {
  return {
    onLog: (title) => open({ kind: 'course', task: { kind: 'log', files: [], ...(title === undefined ? {} : { title }) } }),
    onPlan: (title, by) => open({ kind: 'course', task: { kind: 'plan', title, by } }),
    onComplete: (course) => open({ kind: 'course', task: { kind: 'complete', course } }),
    onEdit: (course) => open({ kind: 'course', task: { kind: 'edit', course } }),
    onRenew: (certificationId) => open({ kind: 'renewal', certificationId }),
    onEditCard: (card) => open({ kind: 'credential', edited: card }),
    onAddCredential: (name = '') => open({ kind: 'credential', edited: null, name }),
  }
}

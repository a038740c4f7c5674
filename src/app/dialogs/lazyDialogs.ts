import { loadChangeToast } from '../shell/ChangeAnnouncements'
import { savingPart } from '../boot/savingPart'
import type { DialogsProps } from './Dialogs'
import type { OpenDialog } from './openDialog'

const loadDialogs = () => import('./Dialogs')

export const Dialogs = savingPart<'Dialogs', DialogsProps>(loadDialogs, 'Dialogs')

/** The file of a dialog, and what draws it. Never fails: drawing the dialog says what couldn't be loaded. */
export async function loadDialog(kind: OpenDialog['kind']): Promise<void> {
  const [, loaded] = await Promise.all([Dialogs.load(), loadDialogs().catch(() => null)])
  await loaded?.loadDialog(kind)
}

/**
 * Fetches what logging a course and reporting it needs, when the pointer or the focus gets to its button. A failure doesn't matter:
 * it's fetched again when it's used.
 */
export function preloadCourseDialog(): void {
  void loadDialog('course')
  loadChangeToast().catch(() => undefined)
  // Why it wasn't saved, should that happen.
  import('../shell/KeepingNotices').catch(() => undefined)
}

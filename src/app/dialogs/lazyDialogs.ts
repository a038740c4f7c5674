import { loadChangeToast } from '../shell/ChangeAnnouncements'
import { savingPart } from '../boot/savingPart'
import type { DialogsProps } from './Dialogs'
import type { OpenDialog } from './openDialog'

const loadDialogs = () => import('./Dialogs')

export const Dialogs = savingPart<'Dialogs', DialogsProps>(loadDialogs, 'Dialogs')

/** What a first press mostly opens: asked for beside what draws them, not after it. */
const forms: Readonly<Partial<Record<OpenDialog['kind'], () => Promise<unknown>>>> = {
  course: () => import('../../features/courses/CourseDialog'),
  credential: () => import('../../features/credentials/CredentialDialog'),
}

/** The file of a dialog, and what draws it. Never fails: drawing the dialog says what couldn't be loaded. */
export async function loadDialog(kind: OpenDialog['kind']): Promise<void> {
  forms[kind]?.().catch(() => undefined)
  const [, loaded] = await Promise.all([Dialogs.load(), loadDialogs().catch(() => null)])
  await loaded?.loadDialog(kind)
}

/**
 * Fetches a form and what reports that it's saved: on the first touch, or when its button is pointed at or focused. A failure doesn't matter, since it's fetched again when it's used.
 */
export function preloadForm(kind: 'course' | 'credential'): void {
  void loadDialog(kind)
  loadChangeToast().catch(() => undefined)
  // Why it wasn't saved, should that happen.
  import('../shell/KeepingNotices').catch(() => undefined)
}

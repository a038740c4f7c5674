import { loadChangeToast } from '../shell/ChangeAnnouncements'
import { savingPart } from '../boot/savingPart'

const loadDialogs = () => import('./Dialogs')

export const Dialogs = savingPart(loadDialogs, 'Dialogs')

/**
 * Fetches what logging a course and reporting it needs, when the pointer or the focus gets to its button. A failure doesn't matter:
 * it's fetched again when it's used.
 */
export function preloadCourseDialog(): void {
  loadDialogs()
    .then(({ preloadCourseForm }) => preloadCourseForm())
    .catch(() => undefined)
  loadChangeToast().catch(() => undefined)
  // Why it wasn't saved, should that happen.
  import('../shell/KeepingNotices').catch(() => undefined)
}

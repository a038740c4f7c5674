import { loadChangeToast } from '../shell/ChangeAnnouncements'
import { loadNotices } from '../shell/Notices'
import { lazyPart } from '../boot/lazyPart'

const loadDialogs = () => import('./Dialogs')

export const Dialogs = lazyPart(loadDialogs, 'Dialogs')

/** Fetches what logging a course needs, and what there may be to say afterwards, when a pointer or the focus comes near its button. A failure is no loss: it is fetched again when it is used. */
export function preloadCourseDialog(): void {
  loadDialogs()
    .then(({ preloadCourseForm }) => preloadCourseForm())
    .catch(() => undefined)
  for (const load of [loadChangeToast, loadNotices]) load().catch(() => undefined)
}

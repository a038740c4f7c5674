import { lazy } from 'react'

// The dashboard is the first screen and comes with the page; everything else is loaded when it is asked for.

const loadDialogs = () => import('./dialogs/Dialogs')
const loadNotices = () => import('./shell/KeepingNotices')
const loadToldToast = () => import('./shell/ChangeToast')

export const Pages = lazy(async () => ({ default: (await import('./routes/Pages')).Pages }))
export const Dialogs = lazy(async () => ({ default: (await loadDialogs()).Dialogs }))
export const ToldToast = lazy(async () => ({ default: (await loadToldToast()).ToldToast }))
export const Hands = lazy(async () => ({ default: (await import('./shortcuts/Shortcuts')).Hands }))
export const KeepingNotices = lazy(async () => ({ default: (await loadNotices()).KeepingNotices }))
export const UpdateNotice = lazy(async () => ({ default: (await import('./pwa/UpdateNotice')).UpdateNotice }))
export const SampleNotice = lazy(async () => ({ default: (await import('./shell/SampleNotice')).SampleNotice }))
export const SurplusList = lazy(async () => ({ default: (await import('../features/dashboard/SurplusList')).SurplusList }))
export const NotFound = lazy(async () => ({ default: (await import('./routes/NotFound')).NotFound }))
export const LostProofs = lazy(async () => ({ default: (await import('../features/proofs/LostProofs')).LostProofs }))

export const loadSampleData = () => import('../domain/changes/sampleData')

/** Fetches what logging a course needs, and what there may be to say of it, when a pointer or the focus comes near its button. Failing is no loss: it is fetched again when it is used. */
export function preloadCourseDialog(): void {
  loadDialogs()
    .then(({ preloadCourseForm }) => preloadCourseForm())
    .catch(() => undefined)
  for (const load of [loadToldToast, loadNotices]) load().catch(() => undefined)
}

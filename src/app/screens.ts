import { lazy } from 'react'

// The dashboard is the first screen and comes with the page; everything else is loaded when it is asked for.

const loadCourseDialog = () => import('../features/courses/CourseDialog')
const loadCredentialDialog = () => import('../features/credentials/CredentialDialog')

export const CourseDialog = lazy(async () => ({ default: (await loadCourseDialog()).CourseDialog }))
export const CredentialDialog = lazy(async () => ({ default: (await loadCredentialDialog()).CredentialDialog }))
export const CoursesPage = lazy(async () => ({ default: (await import('../features/courses/CoursesPage')).CoursesPage }))
export const CredentialsPage = lazy(async () => ({ default: (await import('../features/credentials/CredentialsPage')).CredentialsPage }))
export const DataPage = lazy(async () => ({ default: (await import('../features/data/DataPage')).DataPage }))

/** Fetches the dialogs ahead, so that they open at once. Failing is no loss: they are fetched again when asked for. */
export function preloadDialogs(): void {
  for (const load of [loadCourseDialog, loadCredentialDialog]) load().catch(() => undefined)
}

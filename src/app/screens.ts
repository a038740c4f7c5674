import { lazy } from 'react'

// The dashboard is the first screen and comes with the page; everything else is loaded when it is asked for.

const loadCourseDialog = () => import('../features/courses/CourseDialog')

export const CourseDialog = lazy(async () => ({ default: (await loadCourseDialog()).CourseDialog }))
export const CredentialDialog = lazy(async () => ({ default: (await import('../features/credentials/CredentialDialog')).CredentialDialog }))
export const RenewDialog = lazy(async () => ({ default: (await import('../features/certification/RenewDialog')).RenewDialog }))
export const RuleDialog = lazy(async () => ({ default: (await import('../features/certification/RuleDialog')).RuleDialog }))
export const CoursesPage = lazy(async () => ({ default: (await import('../features/courses/CoursesPage')).CoursesPage }))
export const CredentialsPage = lazy(async () => ({ default: (await import('../features/credentials/CredentialsPage')).CredentialsPage }))
export const CredentialPage = lazy(async () => ({ default: (await import('../features/certification/CredentialPage')).CredentialPage }))
export const PlanPage = lazy(async () => ({ default: (await import('../features/planner/PlanPage')).PlanPage }))
export const DataPage = lazy(async () => ({ default: (await import('../features/data/DataPage')).DataPage }))

/** Fetches the dialog when a pointer or the focus comes near its button. Failing is no loss: it is fetched again when it is opened. */
export function preloadCourseDialog(): void {
  loadCourseDialog().catch(() => undefined)
}

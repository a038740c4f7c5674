import { lazy } from 'react'

// Each page and each dialog is loaded when it is asked for, and this list with the first of them.

const loadCourseDialog = () => import('../features/courses/CourseDialog')
const loadProofsField = () => import('../features/proofs/ProofsField')

export const CourseDialog = lazy(async () => ({ default: (await loadCourseDialog()).CourseDialog }))
export const CredentialDialog = lazy(async () => ({ default: (await import('../features/credentials/CredentialDialog')).CredentialDialog }))
export const RenewDialog = lazy(async () => ({ default: (await import('../features/certification/RenewDialog')).RenewDialog }))
export const RuleDialog = lazy(async () => ({ default: (await import('../features/certification/RuleDialog')).RuleDialog }))
export const ProofDialog = lazy(async () => ({ default: (await import('../features/proofs/ProofDialog')).ProofDialog }))
export const ImportDialog = lazy(async () => ({ default: (await import('../features/data/importing/ImportDialog')).ImportDialog }))
export const RestoreDialog = lazy(async () => ({ default: (await import('../features/data/backup/RestoreDialog')).RestoreDialog }))
export const CommandPalette = lazy(async () => ({ default: (await import('./shortcuts/CommandPalette')).CommandPalette }))
export const KeysDialog = lazy(async () => ({ default: (await import('./shortcuts/KeysDialog')).KeysDialog }))
export const ProofsField = lazy(async () => ({ default: (await loadProofsField()).ProofsField }))
export const ProofPreview = lazy(async () => ({ default: (await import('../features/proofs/ProofPreview')).ProofPreview }))

export const CoursesPage = lazy(async () => ({ default: (await import('../features/courses/CoursesPage')).CoursesPage }))
export const LongRows = lazy(async () => ({ default: (await import('../features/courses/LongRows')).LongRows }))
export const CredentialsPage = lazy(async () => ({ default: (await import('../features/credentials/CredentialsPage')).CredentialsPage }))
export const CredentialPage = lazy(async () => ({ default: (await import('../features/certification/CredentialPage')).CredentialPage }))
export const PlanPage = lazy(async () => ({ default: (await import('../features/planner/PlanPage')).PlanPage }))
export const CalendarPage = lazy(async () => ({ default: (await import('../features/data/calendar/CalendarPage')).CalendarPage }))
export const AuditPage = lazy(async () => ({ default: (await import('../features/audit/AuditPage')).AuditPage }))
export const ProofSheetPage = lazy(async () => ({ default: (await import('../features/audit/ProofSheetPage')).ProofSheetPage }))
export const HelpPage = lazy(async () => ({ default: (await import('../features/help/HelpPage')).HelpPage }))
export const DataPage = lazy(async () => ({ default: (await import('../features/data/DataPage')).DataPage }))

export async function preloadCourseForm(): Promise<void> {
  await Promise.all([loadCourseDialog(), loadProofsField()])
}

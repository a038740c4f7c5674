import type { CredentialId } from '../../domain/records/ids'
import type { CourseRecord } from '../../domain/records/course'
import type { Credential } from '../../domain/records/credential'
import type { UnsavedRenewal } from '../../features/certification/RenewDialog'
import type { UnsavedRule } from '../../features/certification/RuleDialog'
import type { UnsavedCourse } from '../../features/courses/CourseDialog'
import type { CourseTask } from '../../features/courses/courseTask'
import type { UnsavedCredential } from '../../features/credentials/CredentialDialog'

export type OpenDialog =
  | { readonly kind: 'course'; readonly task: CourseTask }
  /** `name` fills in the name of a new one. */
  | { readonly kind: 'credential'; readonly edited: Credential | null; readonly name?: string }
  | { readonly kind: 'renewal' | 'rule'; readonly certificationId: CredentialId }
  | { readonly kind: 'proofs'; readonly record: CourseRecord | Credential }
  /** `file` was dropped on the page. */
  | { readonly kind: 'import' | 'restore'; readonly file: File | null }
  | { readonly kind: 'palette' | 'keys' }

export type UnsavedForm = UnsavedCourse | UnsavedCredential | UnsavedRenewal | UnsavedRule

/** Unsaved input, by the task it was typed for. */
export type Unsaved = Map<string, UnsavedForm>

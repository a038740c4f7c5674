import type { CredentialId } from '../../domain/records/ids'
import type { CourseRecord } from '../../domain/records/course'
import type { Credential } from '../../domain/records/credential'
import type { UnsavedRenewal } from '../../store/forms/renewalForm'
import type { UnsavedRule } from '../../store/forms/ruleForm'
import type { CourseTask, UnsavedCourse } from '../../store/forms/courseForm'
import type { UnsavedCredential } from '../../store/forms/credentialForm'

export type OpenDialog =
  | { readonly kind: 'course'; readonly task: CourseTask }
  /** `name` is what a new one is called to begin with. */
  | { readonly kind: 'credential'; readonly edited: Credential | null; readonly name?: string }
  | { readonly kind: 'renewal' | 'rule'; readonly certificationId: CredentialId }
  | { readonly kind: 'proofs'; readonly record: CourseRecord | Credential }
  /** `file` was dropped on the page. */
  | { readonly kind: 'import' | 'restore'; readonly file: File | null }
  | { readonly kind: 'palette' | 'keys' }

export type UnsavedForm = UnsavedCourse | UnsavedCredential | UnsavedRenewal | UnsavedRule

/** What was typed and not saved, by the task that it was typed for. */
export type Unsaved = Map<string, UnsavedForm>

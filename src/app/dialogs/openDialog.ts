import type { CredentialId } from '../../domain/records/ids'
import type { CourseRecord } from '../../domain/records/course'
import type { Credential } from '../../domain/records/credential'
import type { CourseTask } from '../../store/forms/courseForm'

export type OpenDialog =
  | { readonly kind: 'course'; readonly task: CourseTask }
  /** `name` fills in the name of a new one. With `thenImport`, the import goes on where it was. */
  | { readonly kind: 'credential'; readonly edited: Credential | null; readonly name?: string; readonly thenImport?: true }
  | { readonly kind: 'renewal' | 'rule'; readonly certificationId: CredentialId }
  | { readonly kind: 'proofs'; readonly record: CourseRecord | Credential }
  /** `file` was dropped on the page, or chosen before. */
  | { readonly kind: 'import' | 'restore'; readonly file: File | null }
  | { readonly kind: 'palette' | 'keys' }

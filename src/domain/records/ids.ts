import type { Brand } from '../values/brand'

export type CourseId = Brand<string, 'CourseId'>

export type CredentialId = Brand<string, 'CredentialId'>

// Any text is a valid id; one without a record just finds nothing.

export function toCourseId(text: string): CourseId {
  return text as CourseId
}

export function toCredentialId(text: string): CredentialId {
  return text as CredentialId
}

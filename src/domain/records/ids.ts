import type { Brand } from '../values/brand'

export type CourseId = Brand<string, 'CourseId'>

export type CredentialId = Brand<string, 'CredentialId'>

// Any text is an id; one that no record has finds nothing.

export function toCourseId(text: string): CourseId {
  return text as CourseId
}

export function toCredentialId(text: string): CredentialId {
  return text as CredentialId
}

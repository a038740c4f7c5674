import type { Brand } from '../values/brand'

export type CourseId = Brand<string, 'CourseId'>

export type CredentialId = Brand<string, 'CredentialId'>

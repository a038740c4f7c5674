import type { AmountError } from './amount'

/** What is wrong with one field of a form. The words are elsewhere. */
export type Problem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLong'; readonly limit: number; readonly length: number }
  | { readonly kind: 'amount'; readonly reason: AmountError }
  | { readonly kind: 'date'; readonly reason: 'unreadable' | 'tooOld' | 'future' | 'tooFar' }
  | { readonly kind: 'needsADate' }
  | { readonly kind: 'expiryNotAfterCertification' }
  | { readonly kind: 'unknownPreset' }
  | { readonly kind: 'nameTaken' }
  | { readonly kind: 'months'; readonly most: number }

export type FieldError<Field extends string> = { readonly field: Field; readonly problem: Problem }

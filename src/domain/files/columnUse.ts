import { type CredentialId, toCredentialId } from '../records/ids'

/**
 * What a column in a table of courses can hold besides credit for one certification, in the order offered. `status` says whether a course was
 * completed; `certification` names the one a row's credit is for; `credit` is credit for certifications that the trainer chooses.
 */
export const plainUses = [
  'ignore',
  'title',
  'provider',
  'completedOn',
  'plannedFor',
  'category',
  'contactHours',
  'cost',
  'number',
  'link',
  'note',
  'status',
  'certification',
  'credit',
  'id',
  'details',
] as const

export type PlainUse = (typeof plainUses)[number]

/** The credit for one certification. */
export type CreditUse = `award:${CredentialId}`

export type ColumnUse = PlainUse | CreditUse

export function isCreditUse(use: ColumnUse): use is CreditUse {
  return use.startsWith('award:')
}

export function certificationOf(use: CreditUse): CredentialId {
  return toCredentialId(use.slice('award:'.length))
}

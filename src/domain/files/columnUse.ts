import { type CredentialId, toCredentialId } from '../records/ids'

/** What a column in a table of courses can hold besides credit, in the order offered. */
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

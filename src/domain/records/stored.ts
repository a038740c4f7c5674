import type { PlainDate } from '../values/plainDate'
import type { Kept } from './portfolio'

/** How often and when a record was saved. `savedAt` is an ISO 8601 instant, null for a deleted record. */
export type Envelope = { readonly rev: number; readonly savedAt: string | null; readonly deletedOn: PlainDate | null }

export type Stored = Kept & Envelope

/** The record alone. */
export function keptOf({ kind, record }: Stored): Kept {
  return { kind, record } as Kept // safe: a kept record has the kind it's stored with
}

import type { PlainDate } from '../values/plainDate'
import type { Kept } from './portfolio'

/** A record and how often and when it was saved. `savedAt` is an ISO 8601 instant, null for a deleted record. */
export type Stored = { readonly kept: Kept; readonly rev: number; readonly savedAt: string | null; readonly deletedOn: PlainDate | null }

import type { PlainDate } from '../values/plainDate'
import type { Kept } from './portfolio'

/** A record with what stands around it: how often it was saved, and when. `savedAt` is an ISO 8601 instant, null for a deleted record. */
export type Stored = { readonly kept: Kept; readonly rev: number; readonly savedAt: string | null; readonly deletedOn: PlainDate | null }

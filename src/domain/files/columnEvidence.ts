import type { ColumnUse } from './columnUse'

/**
 * Why a column has its use. `unsure` was proposed by what the cells hold, or by part of the heading: nothing of it is kept until the trainer
 * confirms. `person`, `code` and `otherDay` aren't imported: a name or member's number; a slug or license; when a course began or a card expires.
 */
export type ColumnEvidence = 'chosen' | 'heading' | 'unsure' | 'person' | 'code' | 'otherDay' | 'none'

/** What a column that isn't imported holds, in how many cells, and its likely use; null if none is likely. */
export type ColumnFlag = {
  readonly holds: 'days' | 'numbers' | 'money' | 'durations'
  readonly count: number
  readonly likely: ColumnUse | null
}

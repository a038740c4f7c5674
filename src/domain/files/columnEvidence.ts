import type { ColumnUse } from './columnUse'

/**
 * Why a column has its use. `unsure` was proposed by what the cells hold, or by part of the heading: nothing of it is kept until the trainer
 * confirms. The others aren't imported: `person` is a name or a member's number, `code` a slug, license, score or running total, `otherDay` when a
 * course began or a card expires, `otherCredit` credit for a certification that isn't held, or any credit if none is. `joined`: it's read with a column before it, as the
 * month of a day is.
 */
export type ColumnEvidence = 'chosen' | 'heading' | 'unsure' | 'person' | 'code' | 'otherDay' | 'otherCredit' | 'joined' | 'none'

/** What a column that isn't imported holds, in how many cells, and its likely use; null if none is likely. */
export type ColumnFlag = {
  readonly holds: 'days' | 'numbers' | 'money' | 'durations'
  readonly count: number
  readonly likely: ColumnUse | null
}

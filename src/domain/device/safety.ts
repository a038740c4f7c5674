import type { BackupAge } from './backupAge'

/** Stored text that couldn't be read as a record, with the key it was found under. */
export type UnreadText = { readonly key: string; readonly raw: string }

export type Trouble = {
  /** Records set aside because they couldn't be read. */
  readonly damaged: readonly UnreadText[]
  /** Records saved by a later version of Recert, left untouched. */
  readonly newer: readonly UnreadText[]
}

/** Thousands of records that a killed browser was writing: all of them are here (`isWhole`), or none. */
export type CutOff = { readonly kind: 'import' | 'restore' | 'change' | 'undo' | 'redo'; readonly count: number; readonly isWhole: boolean }

/** How safely the records are kept, as far as Recert knows. */
export type Safety = {
  /** On this device or, if the browser blocks storage, in memory only: then everything is gone when the page closes. */
  readonly kept: 'device' | 'memory'
  /** The safety copy in IndexedDB. `waiting`: no answer yet. `failing`: it doesn't accept the records. */
  readonly copy: 'waiting' | 'kept' | 'failing'
  readonly trouble: Trouble
  /** What to offer from the safety copy while localStorage is empty; null if there's nothing. `latestSave` is an ISO 8601 instant. */
  readonly found: { readonly count: number; readonly latestSave: string } | null
  /** The latest save as of when the records were last read (an ISO 8601 instant); null if there's none. */
  readonly latestSave: string | null
  readonly backup: BackupAge
  /** How many records were recovered from the safety copy automatically, and how many more didn't fit. */
  readonly recovered: number
  readonly left: number
  /** An import or a restore that the last browser didn't finish; null if there's none. */
  readonly cutOff: CutOff | null
}

/** Before the records and their copy have been compared. */
export function unknownSafety(kept: Safety['kept']): Safety {
  return {
    kept,
    copy: kept === 'memory' ? 'failing' : 'waiting',
    trouble: { damaged: [], newer: [] },
    found: null,
    latestSave: null,
    backup: { at: null, changes: 0 },
    recovered: 0,
    left: 0,
    cutOff: null,
  }
}

import type { BackupAge } from './backupAge'

/** A stored text that could not be read as a record, under the key where it was found. */
export type UnreadText = { readonly key: string; readonly raw: string }

export type Trouble = {
  /** Records put aside because they could not be read. */
  readonly damaged: readonly UnreadText[]
  /** Records that a later version of Recert has saved; they are left as they are. */
  readonly newer: readonly UnreadText[]
}

/** How safely the records are kept, as far as it is known. */
export type Safety = {
  /** On this device or, where the browser blocks storage, in memory only: then everything is gone when the page closes. */
  readonly kept: 'device' | 'memory'
  /** The safety copy in IndexedDB: `waiting` until it has answered, `failing` where it does not take the records. */
  readonly copy: 'waiting' | 'kept' | 'failing'
  readonly trouble: Trouble
  /** How many records are in the safety copy while localStorage is empty, to be offered; null where there are none. `latestSave` is an ISO 8601 instant. */
  readonly found: { readonly count: number; readonly latestSave: string } | null
  /** ISO 8601 instant of the latest save when the records were last read; null without any. */
  readonly latestSave: string | null
  readonly backup: BackupAge
  /** How many records came back from the safety copy by themselves, and how many more did not fit. */
  readonly recovered: number
  readonly left: number
}

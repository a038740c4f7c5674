/**
 * Why a change wasn't saved; none of it was written. `full`: no space. `refused`: the browser accepted the call but didn't keep the
 * value, or failed in another way. `changedElsewhere`: another tab wrote the record first, and its version has been read.
 * `newerVersion`: a later version of Recert saved the record, and this one must not overwrite it.
 */
export type SaveFailure = 'full' | 'refused' | 'changedElsewhere' | 'newerVersion'

/** An undo or redo that would overwrite what another tab changed since. */
export type BlockedMove = 'undoBlocked' | 'redoBlocked'

/**
 * Why a change was not saved; nothing of it was written. `full`: no room. `refused`: the browser took the call and did not
 * keep the value, or failed otherwise. `changedElsewhere`: another tab wrote the record first, and its version has been
 * read. `newerVersion`: a later version of Recert saved the record, and this one must not write over it.
 */
export type SaveFailure = 'full' | 'refused' | 'changedElsewhere' | 'newerVersion'

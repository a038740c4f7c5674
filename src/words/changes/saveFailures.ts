import type { FormFailure } from '../../domain/changes/act'
import type { BlockedMove, SaveFailure } from '../../domain/device/saveFailure'
import { blockedMoves, changedMeanwhile, saveFailures } from '../english/saveFailures'

export const saveFailureWords: Readonly<Record<SaveFailure, string>> = saveFailures

/** Why a change, an undo or a redo wasn't made. */
export const noticeWords: Readonly<Record<SaveFailure | BlockedMove, string>> = { ...saveFailures, ...blockedMoves }

/** The message beside the save button; null if the fields already show the errors. */
export function failureText(failure: FormFailure | null): string | null {
  switch (failure?.kind) {
    case 'notSaved':
      return saveFailureWords[failure.failure]
    case 'changedMeanwhile':
      return changedMeanwhile
    case 'fields':
    case undefined:
      return null
  }
}

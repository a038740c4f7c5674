import type { FormFailure } from '../../domain/changes/act'
import type { SaveFailure } from '../../domain/device/saveFailure'
import { changedMeanwhile, saveFailures } from '../english/saveFailures'

export const saveFailureWords: Readonly<Record<SaveFailure, string>> = saveFailures

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

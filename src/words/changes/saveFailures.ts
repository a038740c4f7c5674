import type { FormFailure } from '../../domain/changes/act'
import type { SaveFailure } from '../../domain/device/saveFailure'

export const saveFailureWords: Readonly<Record<SaveFailure, string>> = {
  full: 'Not saved: this device’s storage for Recert is full. Nothing you typed is lost. Make room under Data (empty the recently deleted, discard damaged records) or on this device, then save again.',
  refused: 'Not saved: the browser did not keep the change. Nothing you typed is lost. Try again, or download a backup under Data.',
  changedElsewhere: 'Not saved: it was changed in another tab meanwhile. The newer version is shown now.',
  newerVersion: 'Not saved: this was saved by a newer version of Recert. Reload the page to get that version.',
}

/** The message beside the save button; null if the fields already show the errors. */
export function failureText(failure: FormFailure | null): string | null {
  switch (failure?.kind) {
    case 'notSaved':
      return saveFailureWords[failure.failure]
    case 'changedMeanwhile':
      return 'Not saved yet: it was changed in another tab meanwhile. Choose above which version to keep.'
    case 'fields':
    case undefined:
      return null
  }
}

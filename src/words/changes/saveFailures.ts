import type { FormFailure } from '../../domain/changes/act'
import type { SaveFailure } from '../../domain/device/saveFailure'

export const saveFailureWords: Readonly<Record<SaveFailure, string>> = {
  full: 'Not saved: this device is full. Make room, then save again.',
  refused: 'Not saved: the browser refused. Try again, or download a backup.',
  changedElsewhere: 'Not saved: another tab changed it. You now see the newer version.',
  newerVersion: 'Not saved: it belongs to a newer version of Recert. Reload the page.',
}

/** The message beside the save button; null if the fields already show the errors. */
export function failureText(failure: FormFailure | null): string | null {
  switch (failure?.kind) {
    case 'notSaved':
      return saveFailureWords[failure.failure]
    case 'changedMeanwhile':
      return 'Not saved yet: another tab changed it. Choose above which version to keep.'
    case 'fields':
    case undefined:
      return null
  }
}

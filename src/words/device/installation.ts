import type { Offline, Update } from '../../domain/device/installation'
import { installing, offlineStates, updates } from '../english/installation'

export const offlineWords: Readonly<Record<Offline, string>> = offlineStates

export const installWords = installing.offer

/** On an iPhone or iPad, where only the trainer can install an app. */
export const addByHandWords = installing

/** The notice about a newer version and its button. Null if there's no notice; `button` is null if there's nothing to press. */
export function updateWords(update: Update, wouldLoseTyped: boolean): { readonly text: string; readonly button: string | null } | null {
  switch (update) {
    case 'none':
      return null
    case 'ready':
      return wouldLoseTyped ? { text: updates.updatingLoses, button: updates.updateAnyway } : { text: updates.ready, button: updates.update }
    case 'taking':
      return { text: updates.taking, button: null }
    case 'replaced':
      return wouldLoseTyped ? { text: updates.reloadingLoses, button: updates.reloadAnyway } : { text: updates.replaced, button: updates.reload }
  }
}

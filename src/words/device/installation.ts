import type { Offline, Update } from '../../domain/device/installation'

export const offlineWords: Readonly<Record<Offline, string>> = {
  works: 'Works offline. This browser opens Recert without a connection.',
  notYet: 'Not ready for offline use yet. Leave Recert open while you’re connected.',
  cannot: 'This browser opens Recert with a connection only.',
}

export const installWords = 'Install Recert for its own window and icon. Your records stay here.'

/** On an iPhone or iPad, where only the trainer can install an app. */
export const addByHandWords = {
  how: 'Tap Share, then “Add to Home Screen”.',
  truth: 'The installed app begins empty. Download a backup here first, then restore it there.',
} as const

/** The notice about a newer version and its button. Null if there's no notice; `button` is null if there's nothing to press. */
export function updateWords(
  update: Update,
  wouldLoseTyped: boolean,
): { readonly text: string; readonly button: 'Update now' | 'Update without it' | 'Reload' | 'Reload without it' | null } | null {
  switch (update) {
    case 'none':
      return null
    case 'ready':
      return wouldLoseTyped
        ? { text: lost('updating'), button: 'Update without it' }
        : { text: 'A newer version is ready. Updating reloads this page.', button: 'Update now' }
    case 'taking':
      return { text: 'Updating Recert…', button: null }
    case 'replaced':
      return wouldLoseTyped
        ? { text: lost('reloading'), button: 'Reload without it' }
        : {
            text: 'Recert was updated. This page still runs the older version.',
            button: 'Reload',
          }
  }
}

function lost(by: 'updating' | 'reloading'): string {
  return `A form isn’t saved yet, and ${by} would lose it. Open it to save it.`
}

import type { Offline, Update } from '../../domain/device/installation'

export const offlineWords: Readonly<Record<Offline, string>> = {
  works: 'Works offline: this browser keeps all of Recert and opens it without a connection.',
  notYet: 'Not offline yet: this browser has not fetched all of Recert. It goes on whenever Recert is open with a connection.',
  cannot: 'This browser cannot keep Recert: it opens with a connection only.',
}

export const installWords =
  'Installed, Recert opens in a window of its own, with an icon among your apps and “Log course” one press away. Your records stay where they are.'

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
        : { text: 'A newer version of Recert is ready. Updating reloads this page.', button: 'Update now' }
    case 'taking':
      return { text: 'Updating Recert…', button: null }
    case 'replaced':
      return wouldLoseTyped
        ? { text: lost('reloading'), button: 'Reload without it' }
        : {
            text: 'Recert has been updated, and this page is still the older version. It goes on working, and what you log is kept. Reload it when it suits you.',
            button: 'Reload',
          }
  }
}

function lost(by: 'updating' | 'reloading'): string {
  return `What you typed in a form is not saved yet, and ${by} would lose it. Open the form again to save it first.`
}

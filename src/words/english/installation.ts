export const offlineStates = {
  works: 'Works offline. This browser opens Recert without a connection.',
  notYet: 'Not ready for offline use yet. Keep Recert open for a moment.',
  cannot: 'This browser opens Recert with a connection only.',
} as const

export const installing = {
  offer: 'Install Recert for its own window and icon. Your records stay here.',
  hint: 'Install Recert: tap Share, then “Add to Home Screen”.',
  hintWithRecords: 'Install Recert: tap Share, then “Add to Home Screen”. It starts empty, so back up first.',
  how: 'Tap Share, then “Add to Home Screen”.',
  truth: 'The installed app starts empty. Download a backup here first, then restore it there.',
} as const

export const updates = {
  ready: 'A newer version is ready. Updating reloads this page.',
  taking: 'Updating Recert…',
  replaced: 'Recert was updated. This page still runs the older version.',
  updatingLoses: 'A form isn’t saved yet, and updating would lose it. Open it to save it.',
  reloadingLoses: 'A form isn’t saved yet, and reloading would lose it. Open it to save it.',
  update: 'Update now',
  updateAnyway: 'Update without it',
  reload: 'Reload',
  reloadAnyway: 'Reload without it',
} as const

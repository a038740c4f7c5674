export const saveFailures = {
  full: 'Not saved: this device is full. Make room, then save again.',
  refused: 'Not saved: the browser refused. Try again, or download a backup.',
  changedElsewhere: 'Not saved: another tab changed it. You now see the newer version.',
  newerVersion: 'Not saved: it belongs to a newer version of Recert. Reload the page.',
} as const

export const blockedMoves = {
  undoBlocked: 'Can’t undo: another tab changed it since. You now see the newer version.',
  redoBlocked: 'Can’t redo: another tab changed it since. You now see the newer version.',
} as const

export const changedMeanwhile = 'Not saved yet: another tab changed it. Choose above which version to keep.'

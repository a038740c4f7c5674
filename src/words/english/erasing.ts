import type { Parts } from './parts'

export const erasing = {
  heading: 'Erase everything',
  what: 'For a computer that isn’t yours, or to start over. Asks first.',
  open: 'Erase everything…',
  goes: 'Erases all records, certificates, settings and what you typed but didn’t save, in this browser, and the copy for offline use. Other open tabs of Recert are emptied too.',
  stays: 'Backups and other files you saved elsewhere stay where they are, and so does the file for automatic saving.',
  noWayBack: 'There’s no Undo. Without a backup, nothing comes back.',
  backup: 'Download a backup first',
  word: 'erase',
  field: ({ word }: Parts<'word'>) => `Type “${word}” to confirm`,
  wrongWord: ({ word }: Parts<'word'>) => `Type “${word}” first.`,
  submit: 'Erase everything',
  refused: 'The browser refused. Nothing was erased. Close other tabs of Recert, then try again.',
  working: 'Erasing…',
  done: 'Everything is erased',
  doneHint: 'Close this tab now: the browser finishes when it closes.',
  startOver: 'Start over with Recert',
  left: 'Not everything is erased yet',
  leftHint: 'The browser holds on to some of it, perhaps for another tab. Close all other tabs of Recert, then try again.',
  again: 'Try again',
} as const

import type { Parts } from './parts'

export const keptStates = {
  device: 'On this device only, in this browser. Nothing is sent anywhere.',
  memory: 'Nothing is being saved in this browser.',
} as const

export const copyStates = {
  waiting: 'The safety copy hasn’t answered yet.',
  kept: 'Each save also goes to a safety copy, so a crash loses nothing.',
  failing: 'This browser isn’t taking the safety copy. A crash can lose the last minute.',
} as const

/** After a change that the safety copy didn't take. */
export const slowDisk = 'Keep this page open for a minute: the browser hasn’t written it to disk yet.'

/** After a browser was killed while it wrote thousands of records. */
export const cutOffs = {
  import: {
    whole: ({ records }: Parts<'records'>) => `The browser closed during your import. Recert has finished it: ${records}.`,
    none: 'The browser closed during your import. Nothing was saved: start the import again.',
  },
  restore: {
    whole: ({ records }: Parts<'records'>) => `The browser closed during your restore. Recert has finished it: ${records}.`,
    none: 'The browser closed during your restore. Nothing was saved: start the restore again.',
  },
  change: {
    whole: ({ records }: Parts<'records'>) => `The browser closed while your change was being saved. Recert has finished it: ${records}.`,
    none: 'The browser closed while your change was being saved. Nothing was changed.',
  },
  undo: {
    whole: ({ records }: Parts<'records'>) => `The browser closed while your undo was being saved. Recert has finished it: ${records}.`,
    none: 'The browser closed while your undo was being saved. Nothing was changed.',
  },
  redo: {
    whole: ({ records }: Parts<'records'>) => `The browser closed while your redo was being saved. Recert has finished it: ${records}.`,
    none: 'The browser closed while your redo was being saved. Nothing was changed.',
  },
} as const

import type { Parts } from './parts'

/** The lists of changes and of deleted records. */
export const changeLists = {
  held: ({ credentials, courses }: Parts<'credentials' | 'courses'>) => `${credentials} and ${courses}`,
  more: ({ count }: Parts<'count'>) => `${count} more`,
  redo: 'Redo',
  atWork: {
    change: ({ records }: Parts<'records'>) => `Saving ${records}. Keep this page open.`,
    undo: ({ records }: Parts<'records'>) => `Undoing ${records}. Keep this page open.`,
    redo: ({ records }: Parts<'records'>) => `Redoing ${records}. Keep this page open.`,
  },
  redoAct: ({ act }: Parts<'act'>) => `Redo: ${act}`,
  deleting: 'Deleting for good. Keep this page open.',
  nothingDeleted: ({ days }: Parts<'days'>) => `Nothing here. You can bring back what you delete for ${days}.`,
  deletedCourse: ({ day }: Parts<'day'>) => `Course · deleted on ${day}`,
  deletedCredential: ({ day }: Parts<'day'>) => `Credential · deleted on ${day}`,
  deleteThese: 'Delete these for good',
  deleteAll: ({ count }: Parts<'count'>) => `Delete all ${count} for good`,
  deleteForGood: ({ records }: Parts<'records'>) => `Press again to delete ${records} for good`,
} as const

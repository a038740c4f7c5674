import type { Act } from '../../domain/changes/act'
import { plural } from './nouns'
import type { Parts } from './parts'

type Line = (parts: Parts<'subject'>) => string

const added: Line = ({ subject }) => `Added ${subject}`
const planned: Line = ({ subject }) => `Planned ${subject}`

/** What a change did. */
export const actLines: Readonly<Record<Act['verb'], Line>> = {
  logged: ({ subject }) => `Logged ${subject}`,
  planned,
  completed: ({ subject }) => `Completed ${subject}`,
  added,
  edited: ({ subject }) => `Saved ${subject}`,
  deleted: ({ subject }) => `Deleted ${subject}`,
  broughtBack: ({ subject }) => `Brought back ${subject}`,
  renewed: ({ subject }) => `Renewed ${subject}`,
  renewalTakenBack: ({ subject }) => `Removed the renewal of ${subject}`,
  ruleChanged: ({ subject }) => `Changed the rule for ${subject}`,
  stepNoted: ({ subject }) => `Marked a yearly step done for ${subject}`,
  stepReopened: ({ subject }) => `Reopened a yearly step for ${subject}`,
  submissionChanged: ({ subject }) => `Updated the submission for ${subject}`,
  planTaken: planned,
  imported: ({ subject }) => `Imported ${subject}`,
  restored: ({ subject }) => `Restored ${subject}`,
  sampleAdded: added,
  sampleRemoved: ({ subject }) => `Removed ${subject}`,
}

export const doneLines = {
  done: ({ act }: Parts<'act'>) => ended(act),
  coursesStay: ({ act }: Parts<'act'>) => `${ended(act)} Its courses stay in the list.`,
  toChoose: ({ act, steps }: Parts<'act' | 'steps'>) => `${ended(act)} ${steps} left to choose.`,
  rowsStay: ({ act, rows }: Parts<'act' | 'rows'>, count: number) =>
    `${ended(act)} ${rows} ${plural(count, 'stays', 'stay')} in the import, to fix or check.`,
  undone: ({ act }: Parts<'act'>) => ended(`Undone: ${act}`),
  undoneInShort: 'Undone.',
  alsoRemoved: ({ records }: Parts<'records'>) => `${records} moved to “Recently deleted”.`,
  wholeBackup: 'a backup',
  sampleData: 'sample data',
  tooLarge: 'This change is too large to undo after a reload.',
  isAt: ({ name, progress, required }: Parts<'name' | 'progress' | 'required'>) => `${name} is at ${progress} of ${required}.`,
  isBackAt: ({ name, progress }: Parts<'name' | 'progress'>) => `${name} is back at ${progress}.`,
  isComplete: ({ name }: Parts<'name'>) => `${name} is complete.`,
} as const

/** A title that was cut off ends in dots already. */
function ended(act: string): string {
  return act.endsWith('…') ? act : `${act}.`
}

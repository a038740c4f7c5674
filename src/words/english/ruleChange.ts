import { plural } from './nouns'
import type { Parts } from './parts'

/** That a preset has changed. */
export const changedLines = {
  rule: ({ name }: Parts<'name'>) => `The ${name} rule has changed.`,
  preset: ({ name }: Parts<'name'>) => `Recert’s preset for ${name} has changed. Your rule stays the same.`,
} as const

/** What a new rule changes. `change` is the start of a sentence, such as those of the credit's changes. */
export const ruleChangeLines = {
  one: ({ change }: Parts<'change'>) => `${change}.`,
  several: ({ change, more }: Parts<'change' | 'more'>) => `${change}, plus ${more}.`,
  detail: ({ aspect }: Parts<'aspect'>) => `${aspect}: a detail`,
  allEarned: 'You’d have all the credit you need.',
  stillNeed: ({ credit }: Parts<'credit'>) => `You’d still need ${credit}.`,
  needMore: ({ credit }: Parts<'credit'>) => `You’d need ${credit} more.`,
  needLess: ({ credit }: Parts<'credit'>) => `You’d need ${credit} less.`,
} as const

/** The courses whose part a new rule changes. */
export const coursesToCheckLines = {
  check: (count: number, { courses }: Parts<'courses'>) =>
    plural(
      count,
      `Check this course: ${courses}. Under the new rule, its part accepts other kinds.`,
      `Check these courses: ${courses}. Under the new rule, their parts accept other kinds.`,
    ),
  more: ({ count }: Parts<'count'>) => `${count} more`,
} as const

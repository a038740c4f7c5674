import type { Parts } from './parts'

/** How much of a course counted, and under which part. */
export const countedLines = {
  counted: ({ credit }: Parts<'credit'>) => `${credit} counted`,
  countedUnder: ({ credit, label }: Parts<'credit' | 'label'>) => `${credit} counted under ${label}`,
} as const

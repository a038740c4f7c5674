import type { Parts } from './parts'

/** Below a list that shows only the first of its rows. */
export const longLists = {
  more: ({ rows }: Parts<'rows'>) => `Show ${rows} more`,
  shown: ({ shown, all }: Parts<'shown' | 'all'>) => `${shown} of ${all} shown`,
} as const

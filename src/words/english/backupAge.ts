import type { Parts } from './parts'

/** How old the latest backup is. */
export const backupAges = {
  none: 'No backup yet',
  noneWith: ({ changes }: Parts<'changes'>) => `No backup yet, ${changes}`,
  today: 'Last backup today',
  yesterday: 'Last backup yesterday',
  daysAgo: ({ days }: Parts<'days'>) => `Last backup ${days} ago`,
  since: ({ age, changes }: Parts<'age' | 'changes'>) => `${age}, ${changes} since`,
} as const

import type { Parts } from './parts'

/** A closed cycle. */
export const pastCycleLines = {
  title: ({ period, progress, day }: Parts<'period' | 'progress' | 'day'>) => `${period}: ${progress}, renewed on ${day}`,
  noFee: 'No fee recorded.',
  fee: ({ fee }: Parts<'fee'>) => `Fee paid: ${fee}.`,
  carriedIn: ({ credit }: Parts<'credit'>) => `Carried over from the cycle before: ${credit}.`,
} as const

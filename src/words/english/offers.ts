import type { Parts } from './parts'

/** What saving a course can do besides. */
export const offerLines = {
  recordSpecialization: ({ name }: Parts<'name'>) => `Also add ${name} to your credentials (never expires)`,
  recordCard: ({ name, day }: Parts<'name' | 'day'>) => `Also add a ${name}, valid through ${day}`,
  moveExpiry: ({ name, before, day }: Parts<'name' | 'before' | 'day'>) => `Also move the ${name} expiry from ${before} to ${day}`,
} as const

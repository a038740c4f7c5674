import { plural } from './nouns'
import type { Parts } from './parts'

/** Whether all is well. */
export const verdicts = {
  expired: ({ name }: Parts<'name'>) => `${name} expired`,
  someExpired: ({ number, all }: Parts<'number' | 'all'>) => `${number} of ${all} expired`,
  needsWork: ({ number, all }: Parts<'number' | 'all'>, count: number) => `${number} of ${all} ${plural(count, 'needs', 'need')} work`,
  bothOnTrack: 'Both on track',
  allOnTrack: ({ all }: Parts<'all'>) => `All ${all} on track`,
  onTrack: 'On track',
  bothComplete: 'Both complete',
  allComplete: ({ all }: Parts<'all'>) => `All ${all} complete`,
} as const

export const verdictDetails = {
  expired: 'Here’s what you can do.',
  complete: 'All earned. Renew each one on time.',
  onTrack: 'Keep up this pace.',
  lateOpen: 'You can still renew it late.',
  two: 'Two',
  /** "CSCS and ACE-CPT are complete.", "4 are complete." */
  group: ({ who, standing }: Parts<'who' | 'standing'>, count: number) => `${who} ${plural(count, 'is', 'are')} ${standing}.`,
} as const

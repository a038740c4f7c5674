import type { Parts } from './parts'

export const ideaLines = {
  gain: ({ name, gain }: Parts<'name' | 'gain'>) => `${name} ${gain}`,
  noGain: 'No gain',
} as const

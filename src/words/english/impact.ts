import type { Parts } from './parts'

/** What saving a course would change for a certification. */
export const gains = {
  none: 'No gain',
  unchanged: 'No change',
  more: ({ amount }: Parts<'amount'>) => `+${amount}`,
  less: ({ amount }: Parts<'amount'>) => `−${amount}`,
} as const

/** What's missing to say what a course adds. */
export const impactHints = {
  course: 'Enter a course to see what it adds.',
  date: 'Enter a date to see what it adds.',
  certification: 'Choose what it counts toward to see what it adds.',
} as const

export const impacts = {
  change: ({ before, progress }: Parts<'before' | 'progress'>) => `${before} to ${progress}`,
  first: ({ name, change, gain }: Parts<'name' | 'change' | 'gain'>) => `${name} ${change}, ${gain}.`,
  firstAndOthers: ({ name, change, gain, others }: Parts<'name' | 'change' | 'gain' | 'others'>) => `${name} ${change}, ${gain}. ${others}.`,
  gains: ({ name, gain }: Parts<'name' | 'gain'>) => `${name} ${gain}`,
  noneGains: ({ names }: Parts<'names'>) => `${names}: no gain`,
  noneChanges: ({ names }: Parts<'names'>) => `${names}: no change`,
  surplus: ({ amount }: Parts<'amount'>) => `${amount} surplus`,
  alreadyComplete: 'Already complete for this cycle.',
} as const

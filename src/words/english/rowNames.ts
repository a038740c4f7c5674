import type { Parts } from './parts'

/** Rows of a form that have no name yet, or never will. */
export const rowNames = {
  part: ({ number }: Parts<'number'>) => `Part ${number}`,
  newRow: 'New row',
  duringCycle: 'Certified during the cycle',
  fromMonth: ({ months }: Parts<'months'>) => `Certified ${months} or more months in`,
} as const

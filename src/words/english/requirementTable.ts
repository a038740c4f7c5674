import type { Parts } from './parts'

export const requirementHead = {
  requirement: ({ unit }: Parts<'unit'>) => `Requirement (${unit})`,
  counted: 'Counted',
  required: 'Required',
  needed: 'Still needed',
} as const

export const requirementCells = {
  total: 'Total',
  atMost: ({ amount }: Parts<'amount'>) => `at most ${amount}`,
  validThroughCycle: 'valid through the cycle’s last day',
  validAtRenewal: 'valid when you renew',
  through: ({ day }: Parts<'day'>) => `through ${day}`,
  classOn: ({ day }: Parts<'day'>) => `class on ${day}`,
} as const

/** What's still needed. */
export const requirementNeeds = {
  met: 'met',
  optional: 'nothing',
  runsOut: 'a new card',
  missing: 'a valid card',
  anotherCategory: 'another category',
} as const

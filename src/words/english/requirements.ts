import type { Parts } from './parts'

/** How much a part requires and counts. */
export const boundLines = {
  exactly: ({ amount }: Parts<'amount'>) => amount,
  least: ({ amount }: Parts<'amount'>) => `at least ${amount}`,
  most: ({ amount }: Parts<'amount'>) => `at most ${amount}`,
  year: ({ amount }: Parts<'amount'>) => `at most ${amount} a year`,
  course: ({ amount }: Parts<'amount'>) => `at most ${amount} a course`,
} as const

export const requirementLines = {
  anyAmount: 'any amount',
  categories: ({ count }: Parts<'count'>) => `at least ${count} categories`,
  prorated: ({ credit, whole }: Parts<'credit' | 'whole'>) => `Certified mid-cycle: ${credit} required instead of ${whole}.`,
} as const

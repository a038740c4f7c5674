import type { Parts } from './parts'

/** A requirement in a short row. */
export const shortRow = {
  met: 'met',
  amountNeeded: ({ amount }: Parts<'amount'>) => `${amount} still needed`,
  needed: 'still needed',
  check: ({ label, progress }: Parts<'label' | 'progress'>) => `${label}: ${progress}`,
  card: ({ card, state }: Parts<'card' | 'state'>) => `${card}: ${state}`,
  categories: ({ count, of }: Parts<'count' | 'of'>) => `${count} of ${of} categories`,
} as const

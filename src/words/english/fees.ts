import type { Parts } from './parts'

export const fees = {
  none: 'no fee',
  /** In a currency that has no code. */
  inOwnCurrency: ({ fee, currency }: Parts<'fee' | 'currency'>) => `${fee} ${currency}`,
} as const

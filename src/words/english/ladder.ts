import type { Parts } from './parts'

/** What applies until when, and what's still possible then. */
export const ladder = {
  by: ({ day }: Parts<'day'>) => `By ${day}`,
  after: 'After that',
  noFee: 'No late fee',
  feeUnknown: 'Late fee unknown',
  fee: ({ fee }: Parts<'fee'>) => `+${fee}`,
  onTime: 'On time',
  education: 'Education still counts',
  educationUnconfirmed: 'Education may still count (not confirmed). Ask your issuer.',
  application: 'Application only',
  applicationUnconfirmed: 'You may still apply (not confirmed). Ask your issuer.',
  overUnconfirmed: 'Not confirmed. Ask your issuer.',
} as const

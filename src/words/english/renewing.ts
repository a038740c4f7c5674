import type { Parts } from './parts'

/** What several places say about a certification's way to its renewal, each a whole sentence. */
export const renewing = {
  stillNeed: ({ need }: Parts<'need'>) => `You still need ${need}.`,
  allEarned: 'All earned.',
  nothingNeeded: 'No credit needed.',
  renewBy: ({ day }: Parts<'day'>) => `Renew by ${day}.`,
  renewFrom: ({ day }: Parts<'day'>) => `You can renew from ${day}.`,
  educationWasDue: ({ day }: Parts<'day'>) => `Education was due by ${day}.`,
  tooLate: 'Too late to renew.',
  recertify: ({ issuer }: Parts<'issuer'>) => `Ask ${issuer} how to recertify.`,
} as const

import type { Parts } from './parts'

export const someIssuer = 'the issuer'

/** What can still be done once it has expired. */
export const lateOutlooks = {
  lapsed: ({ issuer }: Parts<'issuer'>) => `Too late to renew. Ask ${issuer} how to recertify.`,
  unconfirmed: ({ issuer }: Parts<'issuer'>) => `Ask ${issuer} if you can still renew.`,
  /** Credit is still missing. */
  openForEducation: ({ day }: Parts<'day'>) => `You can still renew late. Finish education by ${day}.`,
  open: ({ day }: Parts<'day'>) => `You can still renew late, until ${day}.`,
} as const

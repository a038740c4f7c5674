import type { Parts } from './parts'

export const someIssuer = 'the issuer'

export const yourIssuer = 'your issuer'

/** What can still be done once it has expired. */
export const lateOutlooks = {
  unconfirmed: ({ issuer }: Parts<'issuer'>) => `Ask ${issuer} whether you can still renew.`,
  /** Credit is still missing. */
  openForEducation: ({ day }: Parts<'day'>) => `You can still renew late. Finish education by ${day}.`,
  open: ({ day }: Parts<'day'>) => `You can still renew late, until ${day}.`,
} as const

import type { Parts } from './parts'

/** What's left to do for a certification, each part a whole sentence. */
export const todo = {
  stillNeedBy: ({ need, day }: Parts<'need' | 'day'>) => `You still need ${need} by ${day}.`,
  stillNeed: ({ need }: Parts<'need'>) => `You still need ${need}.`,
  allEarned: 'All earned.',
  nothingNeeded: 'No credit needed.',
  renewFrom: ({ day }: Parts<'day'>) => `You can renew from ${day}.`,
  renewBy: ({ day }: Parts<'day'>) => `Renew by ${day}.`,
  updateCard: ({ card, day }: Parts<'card' | 'day'>) => `Update your ${card} if you renew after ${day}.`,
  applyBy: ({ day }: Parts<'day'>) => `Apply late by ${day}.`,
  thenApplyBy: ({ day }: Parts<'day'>) => `Then apply late by ${day}.`,
  lateFee: ({ fees }: Parts<'fees'>) => `Late fee: ${fees}.`,
  educationWasDue: ({ day }: Parts<'day'>) => `Education was due by ${day}.`,
  askWhatsPossible: 'Ask your issuer what’s still possible.',
  expired: ({ day }: Parts<'day'>) => `Expired ${day}.`,
  windowClosed: ({ day }: Parts<'day'>) => `The late window closed ${day}.`,
  neverLate: 'Your issuer doesn’t renew late.',
  recertify: 'Ask your issuer how to recertify.',
  lateUnconfirmed: ({ issuer }: Parts<'issuer'>) => `Late renewal isn’t confirmed. Ask ${issuer} right away.`,
  lateUnconfirmedUntil: ({ day, issuer }: Parts<'day' | 'issuer'>) => `Late renewal until ${day} isn’t confirmed. Ask ${issuer} right away.`,
} as const

/** A late fee that isn't known, or of nothing. */
export const lateFeeWords = { unknown: 'unknown', none: 'none' } as const

import type { Parts } from './parts'

/** What's left to do for a certification, each part a whole sentence, where none of `renewing` says it. */
export const todo = {
  stillNeedBy: ({ need, day }: Parts<'need' | 'day'>) => `You still need ${need} by ${day}.`,
  updateCard: ({ card, day }: Parts<'card' | 'day'>) => `Update your ${card} if you renew after ${day}.`,
  applyBy: ({ day }: Parts<'day'>) => `Apply late by ${day}.`,
  thenApplyBy: ({ day }: Parts<'day'>) => `Then apply late by ${day}.`,
  lateFee: ({ fees }: Parts<'fees'>) => `Late fee: ${fees}.`,
  feeUnknown: 'unknown',
  noFee: 'none',
  askWhatsPossible: 'Ask your issuer what’s still possible.',
  expired: ({ day }: Parts<'day'>) => `Expired ${day}.`,
  windowClosed: ({ day }: Parts<'day'>) => `The late window closed ${day}.`,
  neverLate: 'Your issuer doesn’t renew late.',
  lateUnconfirmed: ({ issuer }: Parts<'issuer'>) => `Late renewal isn’t confirmed. Ask ${issuer} right away.`,
  lateUnconfirmedUntil: ({ day, issuer }: Parts<'day' | 'issuer'>) => `Late renewal until ${day} isn’t confirmed. Ask ${issuer} right away.`,
} as const

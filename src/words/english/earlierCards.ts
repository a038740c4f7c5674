import type { Parts } from './parts'

/** What a button is called among those of other cards. */
export const earlierCardNames = {
  certificate: ({ card, day }: Parts<'card' | 'day'>) => `Certificate of ${card} until ${day}`,
  notARenewal: ({ card, day }: Parts<'card' | 'day'>) => `Not a renewal: ${card} until ${day}`,
} as const

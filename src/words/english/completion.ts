import type { Parts } from './parts'

/** What celebrates a certification that has just become complete. */
export const completions = {
  title: ({ name }: Parts<'name'>) => `${name} is complete`,
  early: ({ progress, days }: Parts<'progress' | 'days'>) => `${progress}, with ${days} to spare.`,
  newCard: ({ sum, card }: Parts<'sum' | 'card'>) => `${sum} Add the new ${card} before you renew.`,
  lastDay: ({ progress }: Parts<'progress'>) => `${progress}, on the last day.`,
} as const

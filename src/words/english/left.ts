import type { Parts } from './parts'

/** What's left for one certification. */
export const left = {
  onlyClass: 'Only a CPR/AED class is left.',
  need: ({ need }: Parts<'need'>) => `You still need ${need}.`,
  renew: ({ day }: Parts<'day'>) => `All earned. Renew by ${day}.`,
} as const

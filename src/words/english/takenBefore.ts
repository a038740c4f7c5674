import type { Parts } from './parts'

export const takenBeforeLines = {
  taken: ({ title, day }: Parts<'title' | 'day'>) => `You took ${title} on ${day}.`,
  counted: ({ title, day }: Parts<'title' | 'day'>) => `You took ${title} on ${day}. It counted then.`,
} as const

import type { Parts } from './parts'

/** How much to study, and from when. */
export const paceLines = {
  hoursByDay: ({ hours, day, rate }: Parts<'hours' | 'day' | 'rate'>) => `You need ${hours} by ${day}. That’s ${rate} a week.`,
  allPlanned: ({ pace }: Parts<'pace'>) => `${pace} All planned.`,
  partPlanned: ({ pace, hours }: Parts<'pace' | 'hours'>) => `${pace} ${hours} planned so far.`,
  start: ({ hours, rate, day }: Parts<'hours' | 'rate' | 'day'>) => `${hours} at ${rate} a week: start by ${day}`,
} as const

/** When everything should be done. */
export const readyBy = {
  expiry: 'on the expiry day',
  before: ({ days }: Parts<'days'>) => `${days} before`,
} as const

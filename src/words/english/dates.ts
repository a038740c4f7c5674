import type { Parts } from './parts'

/** How many days there are until an expiry. */
export const expiries = {
  ahead: ({ days }: Parts<'days'>) => `${days} until expiry`,
  today: 'Expires today',
  past: ({ days }: Parts<'days'>) => `Expired ${days} ago`,
  until: ({ day }: Parts<'day'>) => `Until ${day}`,
  expired: ({ day }: Parts<'day'>) => `Expired ${day}`,
} as const

/** What stands below the number in a ring. */
export const ringNouns = {
  today: 'today',
  past: ({ days }: Parts<'days'>) => `${days} ago`,
} as const

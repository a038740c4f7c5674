import type { Parts } from './parts'

export const spanNames = {
  closed: 'Past cycle',
  cycle: 'This cycle',
  late: 'Late window',
  lateUnconfirmed: 'Late window, not confirmed',
  next: 'Next cycle',
  valid: 'Valid',
  permanent: 'Never expires',
} as const

/** What's on the timeline, and when. */
export const timelineItems = {
  expires: 'Expires',
  done: ({ what }: Parts<'what'>) => `Done: ${what}`,
  planned: ({ course }: Parts<'course'>) => `Planned: ${course}`,
  fromTo: ({ from, to }: Parts<'from' | 'to'>) => `${from} to ${to}`,
  from: ({ day }: Parts<'day'>) => `from ${day}`,
  through: ({ day }: Parts<'day'>) => `through ${day}`,
  noDay: 'no dates',
  startBy: ({ day, start }: Parts<'day' | 'start'>) => `${day}, start by ${start}`,
  span: ({ name, what, days }: Parts<'name' | 'what' | 'days'>) => `${name}, ${what}: ${days}`,
  mark: ({ name, what, days }: Parts<'name' | 'what' | 'days'>) => `${name}, ${what}, ${days}`,
  caption: ({ day }: Parts<'day'>) => `Timeline as of ${day}`,
} as const

/** The chart in sentences. */
export const timelineLines = {
  shown: ({ credentials, from, to }: Parts<'credentials' | 'from' | 'to'>) => `${credentials} from ${from} to ${to}.`,
  expired: ({ names }: Parts<'names'>) => `Expired: ${names}.`,
  next: ({ name, day, when }: Parts<'name' | 'day' | 'when'>) => `${name} expires next, on ${day}, ${when}.`,
  today: 'today',
  inDays: ({ days }: Parts<'days'>) => `in ${days}`,
} as const

export const timelineLegend = {
  cycle: 'this cycle, or valid',
  closed: 'past cycle',
  next: 'next cycle',
  late: 'late window',
  permanent: 'never expires',
  expiry: 'expires',
  done: 'course done',
  planned: 'course planned',
} as const

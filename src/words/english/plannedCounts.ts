import type { Parts } from './parts'

/** How a planned course will count for a certification. */
export const planned = {
  counts: ({ name, credit }: Parts<'name' | 'credit'>) => `${name}: ${credit} will count.`,
  tooEarly: ({ name, day }: Parts<'name' | 'day'>) => `${name}: too early. This cycle starts ${day}.`,
  tooLate: ({ name, day }: Parts<'name' | 'day'>) => `${name}: too late. This cycle’s last day for courses is ${day}.`,
  lateInDoubt: ({ name, day, issuer }: Parts<'name' | 'day' | 'issuer'>) =>
    `${name}: this is after ${day}. It’s not confirmed that ${issuer} still takes it for that cycle.`,
  countsLater: ({ name, credit, period }: Parts<'name' | 'credit' | 'period'>) => `${name}: ${credit} will count in the cycle from ${period}.`,
  nothingLater: ({ name, period }: Parts<'name' | 'period'>) => `${name}: no gain in the cycle from ${period}.`,
  nothingNow: ({ name, day }: Parts<'name' | 'day'>) => `${name}: no gain now. It counts from ${day}.`,
  littleNow: ({ name, credit, day }: Parts<'name' | 'credit' | 'day'>) => `${name}: only ${credit} would count now. Save it for ${day} or later.`,
  toward: ({ name, credit, limits }: Parts<'name' | 'credit' | 'limits'>) => `${name}: ${credit} will count toward ${limits}.`,
  nothing: ({ name }: Parts<'name'>) => `${name}: no gain in this cycle.`,
} as const

/** Why no more of it counts, and what's possible instead. */
export const plannedReasons = {
  perYear: 'The limit is per calendar year, so another year may work.',
  perCourse: 'That’s the most for one course.',
  carriesOver: ({ credit }: Parts<'credit'>) => `${credit} can carry over to the next cycle.`,
  rest: 'The rest is surplus.',
} as const

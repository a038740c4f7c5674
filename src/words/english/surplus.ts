import type { Category } from '../../domain/rule/category'
import type { Parts } from './parts'

/** How much is surplus, at which limit, and what happens to it: each a whole sentence. */
export const surplusSentences = {
  all: ({ credit }: Parts<'credit'>) => `${credit} surplus.`,
  part: ({ amount, credit }: Parts<'amount' | 'credit'>) => `${amount} of ${credit} surplus.`,
  reserved: ({ name, label }: Parts<'name' | 'label'>) => `${name} reserves the rest of the cycle for ${label}.`,
  nothingNeeded: ({ name }: Parts<'name'>) => `${name} needs no credit this cycle.`,
  perCourse: ({ name, credit, label }: Parts<'name' | 'credit' | 'label'>) => `${name} counts at most ${credit} per course for ${label}.`,
  limit: ({ name, amount }: Parts<'name' | 'amount'>) => `${name} is at its ${amount} limit.`,
  limitOf: ({ name, amount, label }: Parts<'name' | 'amount' | 'label'>) => `${name} is at its ${amount} limit for ${label}.`,
  yearLimit: ({ name, amount }: Parts<'name' | 'amount'>) => `${name} is at its ${amount} limit for that calendar year.`,
  yearLimitOf: ({ name, amount, label }: Parts<'name' | 'amount' | 'label'>) =>
    `${name} is at its ${amount} limit for ${label} in that calendar year.`,
  nextCycle: ({ day }: Parts<'day'>) => `The next cycle starts after ${day}.`,
  carriesOver: ({ day }: Parts<'day'>) => `When you renew, it can carry over to the cycle from ${day}.`,
  partCarriesOver: ({ credit, day }: Parts<'credit' | 'day'>) => `When you renew, up to ${credit} can carry over to the cycle from ${day}.`,
  stillCounts: ({ limits }: Parts<'limits'>) => `It still counts toward ${limits}.`,
} as const

/** Why a course doesn't count at all. */
export const uncounted = {
  afterRenewal: ({ name, renewed, start }: Parts<'name' | 'renewed' | 'start'>) =>
    `Taken between your ${name} renewal on ${renewed} and this cycle’s start on ${start}. If your issuer counts it, change the cycle’s first day.`,
  afterExpiry: ({ name, expired, start }: Parts<'name' | 'expired' | 'start'>) =>
    `Taken after ${name} expired on ${expired} and before this cycle’s start on ${start}. If your issuer counts it, change the cycle’s first day.`,
  beforeCertified: ({ name, day }: Parts<'name' | 'day'>) => `Taken before you were certified for ${name} on ${day}.`,
  earlierCycle: ({ name, day }: Parts<'name' | 'day'>) => `Taken before this ${name} cycle began on ${day}. It belongs to an earlier one.`,
  closedCycle: ({ name, day, period }: Parts<'name' | 'day' | 'period'>) =>
    `Taken before this ${name} cycle began on ${day}. It belongs to the closed cycle from ${period}.`,
  nextCycle: ({ name, day, period }: Parts<'name' | 'day' | 'period'>) =>
    `Taken after ${day}, the last day for this ${name} cycle. It belongs to the next one, from ${period}.`,
  laterCycle: ({ name, day }: Parts<'name' | 'day'>) => `Taken after ${day}, the last day for this ${name} cycle. It belongs to a later one.`,
  inDoubtOrNextCycle: ({ name, day, issuer, period }: Parts<'name' | 'day' | 'issuer' | 'period'>) =>
    `Doesn’t count for ${name} now: taken after ${day}. It’s not confirmed that ${issuer} still takes it for that cycle. If not, it belongs to the next one, from ${period}.`,
  inDoubtOrLaterCycle: ({ name, day, issuer }: Parts<'name' | 'day' | 'issuer'>) =>
    `Doesn’t count for ${name} now: taken after ${day}. It’s not confirmed that ${issuer} still takes it for that cycle. If not, it belongs to a later one.`,
  notAccepted: ({ name, kind }: Parts<'name' | 'kind'>) => `${name} doesn’t accept ${kind}.`,
  notYet: ({ name, day }: Parts<'name' | 'day'>) => `${name} accepts this only from ${day}.`,
  repeated: ({ name, day }: Parts<'name' | 'day'>) => `You took this on ${day}. ${name} counts a course once per cycle.`,
  rejected: ({ name }: Parts<'name'>) => `${name}’s issuer rejected it.`,
  credited: ({ name, day }: Parts<'name' | 'day'>) => `Already counted for ${name} in the cycle that ended ${day}.`,
} as const

/** What an issuer doesn't accept. */
export const courseKinds: Readonly<Record<Category, string>> = {
  specialization: 'specializations',
  course: 'courses or workshops',
  conference: 'conferences or events',
  homeStudy: 'home study',
  quiz: 'quizzes or reading',
  college: 'college courses',
  certification: 'other certifications',
  contribution: 'teaching or publishing',
  service: 'committee service',
  ethics: 'ethics courses',
  cpr: 'CPR/AED classes',
  firstAid: 'first aid classes',
  other: 'other education',
}

export const shortReasons = {
  surplus: 'Surplus',
  beforeCertified: 'Before you were certified',
  beforeCycle: 'Before this cycle',
  betweenCycles: 'Between cycles',
  afterCycle: 'After this cycle',
  notAccepted: 'Not accepted',
  notYet: 'Not accepted yet',
  repeated: 'Taken before',
  rejected: 'Rejected',
  credited: 'Counted in an earlier cycle',
} as const

/** What other courses would lose to an earlier one. */
export const displaced = {
  surplus: ({ credit, title }: Parts<'credit' | 'title'>) => `This one is earlier, so it counts first. ${credit} of ${title} would be surplus.`,
  surplusOfSeveral: ({ credit, title, others }: Parts<'credit' | 'title' | 'others'>) =>
    `This one is earlier, so it counts first. ${credit} of ${title} would be surplus, and credit of ${others} more.`,
  repeated: ({ name, credit, title }: Parts<'name' | 'credit' | 'title'>) =>
    `This one is earlier, so ${credit} of ${title} would no longer count. ${name} counts a course once per cycle.`,
  repeatedOfSeveral: ({ name, credit, title, others }: Parts<'name' | 'credit' | 'title' | 'others'>) =>
    `This one is earlier, so ${credit} of ${title} would no longer count, nor would ${others} more. ${name} counts a course once per cycle.`,
} as const

export const period = ({ start, end }: Parts<'start' | 'end'>) => `${start} to ${end}`

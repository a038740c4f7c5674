import { plural } from './nouns'
import type { Parts } from './parts'

/** Whether renewing on a day is early, on time or late. */
export const renewalTimes = {
  early: ({ days }: Parts<'days'>) => `${days} before expiry.`,
  lastDay: 'On the last day, so on time.',
  late: ({ days, fee }: Parts<'days' | 'fee'>) => `${days} after expiry, in the late window. ${fee}`,
  lateUnconfirmed: ({ days, fee }: Parts<'days' | 'fee'>) => `${days} after expiry, in a late window that isn’t confirmed. ${fee}`,
  tooLate: ({ days }: Parts<'days'>) => `${days} after expiry, past the late window. Record it only if the issuer renewed it.`,
  tooLateUnconfirmed: ({ days }: Parts<'days'>) =>
    `${days} after expiry, past a late window that isn’t confirmed. Record it only if the issuer renewed it.`,
  neverLate: ({ days }: Parts<'days'>) => `${days} after expiry. This issuer doesn’t renew late. Record it only if it did.`,
  windowUnknown: ({ days }: Parts<'days'>) => `${days} after expiry. No late window is known. Record it only if the issuer renewed it.`,
} as const

export const renewalLateFees = {
  unknown: 'The late fee isn’t known.',
  none: 'No late fee is listed.',
  fee: ({ fee }: Parts<'fee'>) => `Late fee: ${fee}.`,
} as const

/** Explains the first day of the next cycle. */
export const firstDayHints = {
  early: 'Courses before this date won’t count. Ask your issuer.',
  usedBefore: ({ issuer }: Parts<'issuer'>) => `That’s the day ${issuer} used in an earlier cycle. It isn’t confirmed for this one. Ask ${issuer}.`,
  late: 'If you renew late, some issuers count courses only from a later day. Ask yours.',
  lateUnconfirmed: ({ issuer }: Parts<'issuer'>) => `Late renewal isn’t confirmed, and neither is this day. Ask ${issuer}.`,
} as const

/** Courses that would count in neither cycle. `count` is how many they are. */
export const gaps = {
  early: ({ courses, start, earliest }: Parts<'courses' | 'start' | 'earliest'>, count: number) =>
    `${courses} ${plural(count, 'falls', 'fall')} between your renewal and expiry. If the next cycle starts ${start}, ${plural(count, 'it counts', 'they count')} in neither. Start it ${earliest}?`,
  late: ({ courses, start, earliest }: Parts<'courses' | 'start' | 'earliest'>, count: number) =>
    `${courses} ${plural(count, 'falls', 'fall')} between the expiry and the next cycle’s start on ${start}. ${plural(count, 'It counts', 'They count')} in neither cycle. If your issuer counts ${plural(count, 'it', 'them')}, start on ${earliest}.`,
} as const

export const gapCourses = {
  planned: ({ title, day }: Parts<'title' | 'day'>) => `${title}, planned for ${day},`,
  completed: ({ title, day }: Parts<'title' | 'day'>) => `${title}, completed on ${day},`,
  plannedAmongOthers: ({ title, day }: Parts<'title' | 'day'>) => `${title} (planned for ${day})`,
  completedAmongOthers: ({ title, day }: Parts<'title' | 'day'>) => `${title} (completed on ${day})`,
  more: ({ count }: Parts<'count'>) => `${count} more`,
} as const

/** A price to choose, by who pays it. */
export const feeChoiceLines = {
  own: 'Renewal',
  price: ({ label, price }: Parts<'label' | 'price'>) => `${label}: ${price}`,
  withLateFee: ({ label, price }: Parts<'label' | 'price'>) => `${label}, with the late fee: ${price}`,
  withUnconfirmedFee: ({ label, price }: Parts<'label' | 'price'>) => `${label}, with an unconfirmed late fee: ${price}`,
} as const

export const tooEarly = 'Record it earlier only if the issuer accepted it.'

/** Credit for the next cycle, before and after the renewal. */
export const carriedOn = {
  now: ({ credit }: Parts<'credit'>) => `Carries over to the next cycle: ${credit}.`,
  then: ({ credit }: Parts<'credit'>) => `Carried over to the next cycle: ${credit}.`,
} as const

/** Credit from the cycle before. */
export const carriedIn = {
  all: ({ credit }: Parts<'credit'>) => `${credit} carried over from the cycle before.`,
  part: ({ credit, counted }: Parts<'credit' | 'counted'>) =>
    `${credit} carried over from the cycle before. This cycle uses ${counted}. The rest moves on to the next, as far as the rule allows.`,
} as const

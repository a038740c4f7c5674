import type { Parts } from './parts'

/** How one rule differs from another in its cycle. Each is the start of a sentence, without its full stop. */
export const cycleChangeLines = {
  length: ({ now, before }: Parts<'now' | 'before'>) => `A cycle lasts ${now} instead of ${before}`,
  notMonthEnd: 'A cycle no longer ends with the month',
  oneDayLater: 'A cycle ends one day later',
  oneDayEarlier: 'A cycle ends one day earlier',
  anniversary: 'A cycle ends on the anniversary',
  dayBefore: 'A cycle ends the day before the anniversary',
  monthEnd: 'A cycle ends with the month',
  yearEnd: 'A cycle ends on December 31',
  fixed: 'Everyone’s cycle ends on the same day',
} as const

/** The same for its cards. */
export const cardChangeLines = {
  added: ({ card }: Parts<'card'>) => `${card} now required`,
  gone: ({ card }: Parts<'card'>) => `${card} no longer required`,
  changed: ({ card }: Parts<'card'>) => `${card}: different conditions`,
} as const

/** The same for its late window. */
export const lateChangeLines = {
  application: ({ now, before }: Parts<'now' | 'before'>) => `Late renewal: ${now} instead of ${before}`,
  education: ({ now, before }: Parts<'now' | 'before'>) => `Late education: ${now} instead of ${before}`,
  confirmed: 'Late renewal is confirmed',
  notConfirmed: 'Late renewal isn’t confirmed',
  fees: 'Late fees changed',
  unknown: 'unknown',
  none: 'none',
} as const

import type { Parts } from './parts'

/** Under a field for an expiry. */
export const expiryHints = {
  cardMonth: ({ day }: Parts<'day'>) => `Valid through ${day}.`,
  cardMonthExample: 'For example, 03/2027. Valid through the end of that month.',
  never: 'Never expires. Add a date only if your certificate has one.',
  onCertificate: 'The date on your certificate.',
  printed: 'Enter the date your issuer printed. Recert can’t calculate it.',
  typed: 'You set this. Clear it to calculate it again.',
  anniversary: ({ length }: Parts<'length'>) => `Calculated: ${length} after certification. Change it if your certificate differs.`,
  dayBefore: ({ length }: Parts<'length'>) => `Calculated: ${length} after certification, minus one day. Change it if your certificate differs.`,
  monthEnd: ({ length }: Parts<'length'>) => `Calculated: ${length} after certification, at the month’s end. Change it if your certificate differs.`,
  yearEnd: ({ years }: Parts<'years'>) =>
    `Calculated: December 31 of year ${years}, counting the year you were certified. Change it if your certificate differs.`,
  fixed: ({ length }: Parts<'length'>) => `Calculated: the end of everyone’s cycle (${length}). Change it if your certificate differs.`,
  afterRenewal: 'Calculated from the rule. Change it if your issuer says otherwise.',
  assumed: 'We assumed the same amounts. Check with your issuer.',
  past: ({ day }: Parts<'day'>) => `This expired ${day}. Renewed since? Enter your current expiry.`,
  ahead: ({ day }: Parts<'day'>) => `With this expiry, the cycle would begin ${day}. Earlier courses wouldn’t count. Is the year right?`,
} as const

/** Under a field for the first day of a cycle. */
export const nextStartLines = {
  renewedOn: ({ day }: Parts<'day'>) => `You renewed on ${day}. Courses between then and this day count in neither cycle.`,
} as const

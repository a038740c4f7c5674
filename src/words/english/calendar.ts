import { plural } from './nouns'
import type { Parts } from './parts'

/** The titles of the calendar's events. */
export const eventTitles = {
  expires: ({ name }: Parts<'name'>) => `${name} expires`,
  opens: ({ name }: Parts<'name'>) => `${name}: renewal opens`,
  yearly: ({ name, step }: Parts<'name' | 'step'>) => `${name}: last day for “${step}”`,
  planned: ({ course }: Parts<'course'>) => `Planned: ${course}`,
} as const

/** The days after an expiry, as the issuer's page says and as it couldn't be confirmed. */
export const lateTitles = {
  confirmed: {
    last: ({ name }: Parts<'name'>) => `${name}: last day to renew late`,
    education: ({ name }: Parts<'name'>) => `${name}: last day for late education`,
    fee: ({ name }: Parts<'name'>) => `${name}: the late fee changes after today`,
  },
  unconfirmed: {
    last: ({ name }: Parts<'name'>) => `${name}: last day to renew late, not confirmed`,
    education: ({ name }: Parts<'name'>) => `${name}: last day for late education, not confirmed`,
    fee: ({ name }: Parts<'name'>) => `${name}: the late fee changes after today, not confirmed`,
  },
} as const

/** The descriptions of the events. */
export const eventLines = {
  expiry: ({ progress, next, day }: Parts<'progress' | 'next' | 'day'>) => `${progress}. ${next} As of ${day}.`,
  opens: ({ day }: Parts<'day'>) => `You can renew from today through ${day}.`,
  yearly: ({ step }: Parts<'step'>) => `${step} Mark it done in Recert.`,
  renewCard: 'Renew it on time.',
  renewHeld: 'Renew it, or enter the new date in Recert.',
  planned: 'Planned in Recert.',
  plannedWith: ({ provider }: Parts<'provider'>) => `${provider}. Planned in Recert.`,
  expired: ({ day }: Parts<'day'>) => `Expired on ${day}.`,
  notRenewedBy: ({ day }: Parts<'day'>) => `If you haven’t renewed by ${day}.`,
  lateFee: ({ fee }: Parts<'fee'>) => `Late fee: ${fee}.`,
  lateUnconfirmed: 'Not confirmed: check with the issuer.',
} as const

export const alarmLines = {
  none: 'No reminders.',
  at: ({ days }: Parts<'days'>) => `Reminders at 9:00: ${days}.`,
  onTheDay: 'on the day',
  before: ({ days }: Parts<'days'>) => `${days} before`,
} as const

/** The page of the calendar. */
export const calendarPage = {
  onTheDay: 'On the day',
  before: ({ days }: Parts<'days'>) => `${days} before`,
  removeOnTheDay: 'Remove the reminder on the day',
  removeBefore: ({ days }: Parts<'days'>) => `Remove the reminder ${days} before`,
  noDates: 'No dates yet.',
  dates: (count: number, { dates }: Parts<'dates'>) => plural(count, `${dates} date with reminders.`, `${dates} dates with reminders.`),
  addToGoogle: ({ title }: Parts<'title'>) => `Add to Google Calendar: ${title}`,
  addToOutlook: ({ title }: Parts<'title'>) => `Add to Outlook: ${title}`,
} as const

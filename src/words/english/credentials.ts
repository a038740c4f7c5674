import type { Paper } from '../../domain/records/credential'
import type { Parts } from './parts'

export const numberNames: Readonly<Record<Paper, string>> = {
  certificate: 'Certificate number',
  card: 'Card number',
  policy: 'Policy number',
}

export const numberLine = ({ name, number }: Parts<'name' | 'number'>) => `${name} ${number}`

/** What's held, in a line. */
export const heldLines = {
  until: ({ until, left }: Parts<'until' | 'left'>) => `${until} · ${left}`,
  certified: ({ day }: Parts<'day'>) => `Certified ${day}`,
  left: ({ number, noun }: Parts<'number' | 'noun'>) => `${number} ${noun}`,
} as const

/** The days of a credential. */
export const dateLines = {
  both: ({ certified, expiry }: Parts<'certified' | 'expiry'>) => `certified on ${certified}, expires on ${expiry}`,
  certified: ({ certified }: Parts<'certified'>) => `certified on ${certified}, never expires`,
  expires: ({ expiry }: Parts<'expiry'>) => `expires on ${expiry}`,
  neither: 'never expires',
} as const

/** What a file says of a credential. */
export const proposedLines = {
  certified: ({ day }: Parts<'day'>) => `Certified ${day}`,
  expires: ({ day }: Parts<'day'>) => `Expires ${day}`,
} as const

/** The days of an earlier card. */
export const periodLines = {
  until: ({ expiry }: Parts<'expiry'>) => `Until ${expiry}`,
  period: ({ start, expiry }: Parts<'start' | 'expiry'>) => `${start} to ${expiry}`,
  numbered: ({ days, number }: Parts<'days' | 'number'>) => `${days} · ${number}`,
} as const

export const removedLine = ({ name, day }: Parts<'name' | 'day'>) =>
  `You removed ${name} on ${day}. Bring it back to count its courses again. A new one starts without them.`

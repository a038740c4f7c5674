import { isFromProvider } from './provider'
import type { Cycle } from './rule'

/** Who issues the card for a class. That decides its last day: the end of the month, the same day, or the one printed on it. */
export const cardIssuers = ['heart', 'redCross', 'other'] as const

export type CardIssuer = (typeof cardIssuers)[number]

/** Source: cpr.heart.org, course card information; a Red Cross page for instructors. */
export const cardCycles: Readonly<Record<CardIssuer, Cycle>> = {
  heart: { months: 24, ends: 'monthEnd' },
  redCross: { months: 24, ends: 'anniversary' },
  other: { months: 24, ends: 'anniversary', isPrinted: true },
}

/** The name of the provider that issues its own cards. */
export const issuerNames = { heart: 'American Heart Association', redCross: 'American Red Cross', other: '' } as const

/** Null if the provider of a class doesn't say whose card it gives: many teach the Heart Association's or the Red Cross's classes. */
export function issuerOfProvider(provider: string): CardIssuer | null {
  if (isFromProvider(provider, ['Red Cross'])) return 'redCross'
  return isFromProvider(provider, ['Heart Association', 'AHA']) ? 'heart' : null
}

import type { Parts } from './parts'

type Change = Parts<'now' | 'before'>

/** How one rule differs from another in its fees. Each is the start of a sentence, without its full stop. */
export const feeChangeLines = {
  renewal: ({ now, before }: Change) => `Renewal fee: ${now} instead of ${before}`,
  petition: ({ now, before }: Change) => `Petition fee: ${now} instead of ${before}`,
  others: 'Other prices changed',
  unknown: 'unknown',
} as const

/** The same for what carries over. */
export const carryOverChangeLines = {
  never: 'Surplus no longer carries over',
  now: 'Surplus carries over',
  most: ({ now, before }: Change) => `Surplus that carries over: ${now} instead of ${before}`,
  all: 'all',
  atMost: ({ amount }: Parts<'amount'>) => `at most ${amount}`,
} as const

/** The same for when renewal opens, what's due each year, and whether certifications share credit. */
export const otherChangeLines = {
  opensUnknown: 'It’s unknown when renewal opens',
  opens: ({ span }: Parts<'span'>) => `Renewal opens ${span} before expiry`,
  yearlyNew: ({ label }: Parts<'label'>) => `New each year: ${label}`,
  yearlyGone: ({ label }: Parts<'label'>) => `No longer due each year: ${label}`,
  yearlyChanged: ({ label }: Parts<'label'>) => `Changed each year: ${label}`,
  shares: 'One course counts toward all of this issuer’s certifications',
  sharesNot: 'Each certification needs its own credit',
} as const

import type { Parts } from './parts'

export const dateOrders = { monthFirst: 'MM/DD/YYYY', dayFirst: 'DD/MM/YYYY', yearFirst: 'YYYY-MM-DD' } as const

/** The text for an issuer's portal. */
export const portalLines = {
  cycle: ({ start, expiry, order }: Parts<'start' | 'expiry' | 'order'>) => `Cycle: ${start} to ${expiry} (days as ${order})`,
  notSent: 'NOT SENT YET',
  sent: 'SENT ALREADY',
  counts: ({ open, sent }: Parts<'open' | 'sent'>) => `Not sent yet: ${open}. Sent already: ${sent}.`,
  renewed: ({ day, courses }: Parts<'day' | 'courses'>) => `Renewed ${day} with ${courses}.`,
  since: ({ state, day }: Parts<'state' | 'day'>) => `${state} ${day}`,
  nothingCounts: 'No courses count yet.',
  partCounts: ({ award, counted }: Parts<'award' | 'counted'>) => `${award} (${counted} counts in this cycle)`,
  field: ({ label, text }: Parts<'label' | 'text'>) => `${label}: ${text}`,
} as const

/** The portal's fields. */
export const portalFields = {
  title: 'Title',
  provider: 'Provider',
  number: 'Course number',
  completed: 'Completion date',
  hours: 'Contact hours',
  category: 'Category',
  link: 'Link',
  certificate: 'Certificate',
  status: 'Status',
  note: 'Note',
} as const

export const portalCopyWords = {
  label: 'Copy text for the issuer’s portal',
  labelFor: ({ issuer }: Parts<'issuer'>) => `Copy text for ${issuer}’s portal`,
  copied: ({ courses, counts }: Parts<'courses' | 'counts'>) => `Copied ${courses}. ${counts}`,
  copiedHeading: ({ counts }: Parts<'counts'>) => `Copied the heading only. ${counts}`,
} as const

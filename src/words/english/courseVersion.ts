import type { Parts } from './parts'

/** What another tab's version of a course has that its one line doesn't say. */
export const courseVersion = {
  noProvider: 'no provider',
  noHours: 'no contact hours',
  cost: ({ cost }: Parts<'cost'>) => `cost ${cost}`,
  noCost: 'no cost',
  number: ({ number }: Parts<'number'>) => `number ${number}`,
  noNumber: 'no number',
  link: ({ link }: Parts<'link'>) => `link ${link}`,
  noLink: 'no link',
  note: ({ note }: Parts<'note'>) => `note “${note}”`,
  noNote: 'no note',
  noCertificate: 'no certificate',
  otherCertificates: ({ names }: Parts<'names'>) => `certificate ${names}`,
  otherCredit: 'other details of its credit',
} as const

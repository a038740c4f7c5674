import type { Parts } from './parts'

/** Which of the courses that count have a certificate. */
export const missingProofs = {
  onlyHasOne: 'The counted course has a certificate.',
  oneHasNone: ({ title }: Parts<'title'>) => `No certificate for ${title}.`,
  allHaveOne: ({ of }: Parts<'of'>) => `All ${of} counted courses have a certificate.`,
  someHaveNone: ({ missing, of }: Parts<'missing' | 'of'>) => `${missing} of ${of} counted courses have no certificate.`,
} as const

export const addProofs = {
  add: 'Add',
  addFor: ({ title }: Parts<'title'>) => `Add a certificate for ${title}`,
  addSome: 'Add certificates',
} as const

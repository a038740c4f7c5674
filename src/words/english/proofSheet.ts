import type { Parts } from './parts'

export const sheetWords = {
  name: 'Name',
  madeOn: 'Made on',
  heading: 'Credentials',
  columns: ['Credential', 'Issuer', 'Valid until', 'Standing'],
  neverExpires: 'Never expires',
  valid: 'Valid',
  expired: 'Expired',
  number: ({ what, number }: Parts<'what' | 'number'>) => `${what} ${number}`,
  expiredChoice: ({ name }: Parts<'name'>) => `${name}, expired`,
  note: ({ day }: Parts<'day'>) => `Made on ${day} from the holder’s own records. Issuers confirm credentials on request.`,
} as const

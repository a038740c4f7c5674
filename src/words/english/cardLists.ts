import type { CardUse } from '../../domain/files/cardRow'
import type { CredentialInput } from '../../domain/forms/readCredential'
import type { Parts } from './parts'

export const cardColumns: Readonly<Record<CardUse, string>> = {
  name: 'Name',
  issuer: 'Issuer',
  issuedOn: 'Issued on',
  expiresOn: 'Expires on',
  validFor: 'Valid for',
  number: 'Number',
  status: 'Status',
  ignore: 'Not imported',
}

export const cardKinds: Readonly<Record<CredentialInput['kind'], string>> = { certification: 'Certification', specialization: 'Badge', card: 'Card' }

/** What a row says, fact by fact. */
export const cardFacts = {
  issued: ({ day }: Parts<'day'>) => `issued ${day}`,
  expires: ({ day }: Parts<'day'>) => `expires ${day}`,
  neverExpires: 'never expires',
  number: ({ number }: Parts<'number'>) => `number ${number}`,
} as const

/** What can be done with a row. */
export const cardChoices = {
  add: 'Add',
  addAnother: 'Add as another card',
  renew: ({ name }: Parts<'name'>) => `Renew ${name}`,
  leave: 'Leave out',
} as const

/** What to know about a row. `column` is the name of one. */
export const cardRemarks = {
  notAName: ({ text }: Parts<'text'>) => `“${text}” is an address or a code, not a name.`,
  noExpiry: 'No expiry found. Add it under Credentials, with its expiry date.',
  calculated: ({ day }: Parts<'day'>) => `No expiry found. Recert calculated ${day}. Check it against the card.`,
  rangeEnd: ({ text, day }: Parts<'text' | 'day'>) => `${text} → ${day}, the last day.`,
  toMonthEnd: ({ text, day }: Parts<'text' | 'day'>) => `${text} → ${day}. Heart Association cards last through the end of the month.`,
  monthOnly: ({ text, column }: Parts<'text' | 'column'>) => `${column}: “${text}” is only a month. The date stays empty.`,
  unreadable: ({ text, column }: Parts<'text' | 'column'>) => `${column}: “${text}” can’t be used. It stays empty.`,
  notValid: ({ text }: Parts<'text'>) => `The list says “${text}”.`,
  unknownStatus: ({ text }: Parts<'text'>) => `The list says “${text}”. Recert doesn’t know that status.`,
  hiddenRow: 'This row is hidden in the file.',
  issuerUnknown: 'No issuer found. The expiry is used as listed.',
  renews: ({ name }: Parts<'name'>) => `It lasts longer than your ${name}. The old one stays in its history.`,
  mayRenew: ({ name }: Parts<'name'>) => `Does this renew your ${name}, or is it another card?`,
  laterHeld: ({ name }: Parts<'name'>) => `Your ${name} lasts longer.`,
  otherDays: ({ name }: Parts<'name'>) => `Your ${name} has other dates. Compare them under Credentials.`,
  there: 'You already have it, or it’s in a row above.',
} as const

export const cardLists = {
  offer: 'These look like cards and badges. Add them to Credentials.',
  nothingChosen: 'Check at least one.',
  orderUnknown: 'Choose the date order first.',
  personUnknown: 'Choose whose cards these are first.',
  order: ({ sample }: Parts<'sample'>) => `Is ${sample} month/day or day/month?`,
  toAdd: ({ count }: Parts<'count'>) => `${count} to add`,
  ask: ({ count }: Parts<'count'>) => `${count} to check`,
  there: ({ count }: Parts<'count'>) => `${count} already added`,
  error: ({ count }: Parts<'count'>) => `${count} can’t be added`,
  others: ({ count }: Parts<'count'>) => `${count} someone else’s`,
  add: 'Add to Credentials',
  addCredentials: ({ credentials }: Parts<'credentials'>) => `Add ${credentials}`,
  notImported: ({ columns }: Parts<'columns'>) => `Not imported: ${columns}.`,
} as const

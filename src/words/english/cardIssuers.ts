import type { CardIssuer } from '../../domain/rule/cardIssuer'
import type { Parts } from './parts'

/** What a card's issuer means for its last day. */
export const lastDayLines: Readonly<Record<CardIssuer, ({ issuer }: Parts<'issuer'>) => string>> = {
  heart: ({ issuer }) => `${issuer}: valid through the end of the month`,
  redCross: ({ issuer }) => `${issuer}: valid through the same day`,
  other: () => 'Someone else: valid as printed',
}

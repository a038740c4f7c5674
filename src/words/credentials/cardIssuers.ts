import { type CardIssuer, cardIssuers, issuerNames } from '../../domain/rule/cardIssuer'

const lastDays: Readonly<Record<CardIssuer, string>> = {
  heart: `${issuerNames.heart}: valid to the end of the month`,
  redCross: `${issuerNames.redCross}: valid to the same day`,
  other: 'Someone else: valid as printed',
}

/** Who may have issued a card, with what that means for its last day. */
export const cardIssuerChoices = cardIssuers.map((issuer) => [issuer, lastDays[issuer]] as const)

import { cardIssuers, issuerNames } from '../../domain/rule/cardIssuer'
import { lastDayLines } from '../english/cardIssuers'

/** Who may have issued a card, with what that means for its last day. */
export const cardIssuerChoices = cardIssuers.map((issuer) => [issuer, lastDayLines[issuer]({ issuer: issuerNames[issuer] })] as const)

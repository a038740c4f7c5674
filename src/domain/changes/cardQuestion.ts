import type { CourseDraft, FilledDraft } from '../forms/courseDraft'
import type { Problem } from '../forms/fieldError'
import type { Portfolio } from '../records/portfolio'
import { type CardIssuer, cardIssuers, issuerOfProvider } from '../rule/cardIssuer'
import { isCardClass } from '../rule/category'
import { anyIssuersCard, issuerOfCycle } from '../rule/issuers/anyIssuer'
import type { PlainDate } from '../values/plainDate'
import { cardPresetOf, classPreset, heldFor } from './classCard'
import { offerFor, readOffer } from './offer'

/**
 * Asks who issued a card. `issuer` is null until something says so; `printedOn` is its expiry if another issuer prints one, otherwise null.
 * `problem` is why nothing is offered for the expiry that was typed.
 */
export type CardQuestion = { readonly issuer: CardIssuer | null; readonly printedOn: string | null; readonly problem: Problem | null }

/** The question that goes with an offered card; null if nothing is offered, or if the provider or the card held says whose it is. */
export function cardQuestion(draft: CourseDraft, filled: FilledDraft, portfolio: Portfolio, today: PlainDate): CardQuestion | null {
  const provider = draft.provider ?? filled.known?.provider ?? ''
  if (!isCardClass(filled.category) || issuerOfProvider(provider) !== null) return null
  const answers = cardIssuers.map((issuer) => ({ issuer, printedOn: null }))
  if (!answers.some((answer) => offerFor({ ...filled, provider }, portfolio, today, answer) !== null)) return null
  const card = heldFor(classPreset(cardPresetOf(filled, null)), portfolio)
  if (card !== null && provider.trim() === '' && anyIssuersCard(card.presetId) === null) return null
  const issuer = draft.card?.issuer ?? (card === null ? null : issuerOfCycle(card.cycle))
  if (issuer !== 'other') return { issuer, printedOn: null, problem: null }
  const offer = offerFor(filled, portfolio, today, { issuer, printedOn: null })
  const proposed = offer === null || offer.kind === 'recordSpecialization' ? '' : offer.expiresOn
  const printedOn = draft.card?.printedOn ?? proposed
  const read = printedOn === '' ? null : readOffer(filled, portfolio, today, { issuer, printedOn })
  return { issuer, printedOn, problem: read?.ok === false ? read.error : null }
}

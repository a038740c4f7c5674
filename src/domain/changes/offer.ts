import type { CredentialId } from '../records/ids'
import type { Card, Credential, Specialization } from '../records/credential'
import { keepingPeriod } from '../records/cardPeriods'
import { cardsFor, endsToTheDay } from '../counting/cards'
import type { FilledDraft } from '../forms/courseDraft'
import { isCardClass } from '../rule/category'
import { addMonths, parsePlainDate, type PlainDate } from '../values/plainDate'
import { type Change, freeName, type Portfolio } from '../records/portfolio'
import { expiryAfter } from '../rule/expiry'
import { presetById } from '../rule/issuers/presets'
import { without } from '../values/without'

/** What else logging a course could do: record what it earned, or move a card's expiry. Only done if the trainer accepts. */
export type Offer =
  | { readonly kind: 'recordSpecialization'; readonly presetId: string; readonly name: string; readonly certifiedOn: PlainDate }
  | { readonly kind: 'recordCard'; readonly presetId: string; readonly name: string; readonly certifiedOn: PlainDate; readonly expiresOn: PlainDate }
  | { readonly kind: 'moveExpiry'; readonly card: Card; readonly certifiedOn: PlainDate; readonly expiresOn: PlainDate }

/** Identifies an offer while the form changes: a tick applies only to the offer it was set for. */
export function offerKey(offer: Offer): string {
  return offer.kind === 'moveExpiry' ? `${offer.kind} ${offer.card.id}` : `${offer.kind} ${offer.presetId}`
}

/** The card a class gives, by its provider; null for other courses. */
function cardPresetOf({ category, provider, title }: Pick<FilledDraft, 'category' | 'provider' | 'title'>): string | null {
  if (!isCardClass(category)) return null
  const isBoth = /first[\s-]*aid/i.test(title) && /\bcpr\b/i.test(title)
  if (isBoth && endsToTheDay(provider)) return 'red-cross-first-aid-cpr'
  if (category === 'firstAid') return endsToTheDay(provider) ? 'red-cross-first-aid' : 'first-aid'
  return endsToTheDay(provider) ? 'red-cross-cpr' : 'cpr-aed'
}

/** The offer for a course. Null if there's nothing to offer, it's already held, or the card already runs longer. */
export function offerFor(filled: FilledDraft, portfolio: Portfolio, today: PlainDate): Offer | null {
  const completedOn = parsePlainDate(filled.completedOn)
  const preset = presetById(cardPresetOf(filled) ?? filled.known?.grants ?? null)
  if (preset === null || !completedOn.ok || completedOn.value > today) return null
  const certifiedOn = completedOn.value
  const held = portfolio.credentials.find((credential) => credential.presetId === preset.id)
  if (preset.kind === 'specialization') {
    return held === undefined ? { kind: 'recordSpecialization', presetId: preset.id, name: preset.name, certifiedOn } : null
  }
  if (preset.kind !== 'card') return null
  // Another provider's card can be renewed, too, unless it also covers what this class doesn't teach.
  const card = held ?? cardsFor(preset.covers[0] ?? 'other', portfolio).find(({ covers }) => covers.every((topic) => preset.covers.includes(topic)))
  const cycle = card?.kind === 'card' && filled.provider.trim() === '' ? card.cycle : preset.cycle
  const expiresOn = endsToTheDay(filled.provider) ? addMonths(certifiedOn, cycle.months) : expiryAfter(certifiedOn, cycle, today)
  // A card from years ago has already expired, so there's no point in recording it.
  if (expiresOn < today) return null
  if (card?.kind !== 'card') return { kind: 'recordCard', presetId: preset.id, name: preset.name, certifiedOn, expiresOn }
  return card.expiresOn < expiresOn ? { kind: 'moveExpiry', card, certifiedOn, expiresOn } : null
}

/** The change that accepts an offer. `id` is for a new credential. */
export function takeOffer(offer: Offer, portfolio: Portfolio, id: CredentialId): Change {
  switch (offer.kind) {
    case 'recordSpecialization': {
      const { presetId, certifiedOn } = offer
      const name = freeName(portfolio, offer.name)
      const specialization: Specialization = { kind: 'specialization', id, name, presetId, certifiedOn, expiresOn: null }
      return added(specialization)
    }
    case 'recordCard': {
      const { presetId, certifiedOn, expiresOn } = offer
      const name = freeName(portfolio, offer.name)
      const preset = presetById(presetId)
      if (preset?.kind !== 'card') throw new Error(`not a card: ${presetId}`)
      return added({ kind: 'card', id, name, presetId, certifiedOn, expiresOn, cycle: preset.cycle, covers: preset.covers })
    }
    case 'moveExpiry': {
      const { card, certifiedOn, expiresOn } = offer
      // The number is printed on the old card.
      return { kind: 'credential', before: card, after: keepingPeriod(card, { ...without(card, 'number'), certifiedOn, expiresOn }) }
    }
  }
}

function added(credential: Credential): Change {
  return { kind: 'credential', before: null, after: credential }
}

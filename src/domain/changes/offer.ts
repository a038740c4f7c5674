import type { CredentialId } from '../records/ids'
import type { Card, Credential, Specialization } from '../records/credential'
import { keepingPeriod } from '../records/cardPeriods'
import type { CardAnswer, FilledDraft } from '../forms/courseDraft'
import type { Problem } from '../forms/fieldError'
import { readExpiry } from '../forms/fieldInput'
import { cardCycles, type CardIssuer, issuerOfProvider } from '../rule/cardIssuer'
import { type Category, isCardClass } from '../rule/category'
import { parsePlainDate, type PlainDate } from '../values/plainDate'
import type { Change } from '../records/change'
import { freeName, type Portfolio } from '../records/portfolio'
import { expiryAfter } from '../rule/expiry'
import { anyIssuersCard, issuedBy } from '../rule/issuers/anyIssuer'
import type { CardPreset } from '../rule/issuers/preset'
import { presetById } from '../rule/issuers/presets'
import type { Cycle } from '../rule/rule'
import { err, ok, type Result } from '../values/result'
import { isDeepEqual } from '../values/isDeepEqual'
import { without } from '../values/without'
import { cardPresetOf, classPreset, heldFor } from './classCard'

/** What else logging a course could do: record what it earned, or move a card's expiry. Only done if the trainer accepts. */
export type Offer =
  | { readonly kind: 'recordSpecialization'; readonly presetId: string; readonly name: string; readonly certifiedOn: PlainDate }
  /** `cycle` is there if it isn't the preset's. */
  | (CardDays & { readonly kind: 'recordCard'; readonly presetId: string; readonly name: string; readonly cycle?: Cycle })
  /** `reissued` is there if the card turns out to be another issuer's. */
  | (CardDays & { readonly kind: 'moveExpiry'; readonly card: Card; readonly reissued?: Pick<Card, 'presetId' | 'cycle'> })

type CardDays = { readonly certifiedOn: PlainDate; readonly expiresOn: PlainDate }

/**
 * Identifies an offer while the form changes: a tick applies only to the offer it was set for. The card of a class of this category is the
 * same one, whoever issues it.
 */
export function offerKey(offer: Offer, category: Category): string {
  switch (offer.kind) {
    case 'recordSpecialization':
      return `${offer.kind} ${offer.presetId}`
    case 'recordCard':
      return `${offer.kind} ${isCardClass(category) ? category : offer.presetId}`
    case 'moveExpiry':
      return `${offer.kind} ${offer.card.id}`
  }
}

/**
 * The offer for a course. Null if there's nothing to offer, it's already held, or the card already runs longer. `answer` says whose card it is
 * where the provider doesn't.
 */
export function offerFor(filled: FilledDraft, portfolio: Portfolio, today: PlainDate, answer?: CardAnswer): Offer | null {
  const offer = readOffer(filled, portfolio, today, answer)
  return offer?.ok === true ? offer.value : null
}

/** The same, or what's wrong with the day on which the card expires; null if there's nothing to offer, whatever that day. */
export function readOffer(filled: FilledDraft, portfolio: Portfolio, today: PlainDate, answer?: CardAnswer): Result<Offer, Problem> | null {
  const completedOn = parsePlainDate(filled.completedOn)
  const issuer = issuerOfProvider(filled.provider) ?? answer?.issuer ?? null
  const preset = presetById(cardPresetOf(filled, issuer) ?? filled.known?.grants ?? null)
  if (preset === null || !completedOn.ok || completedOn.value > today) return null
  const certifiedOn = completedOn.value
  if (preset.kind === 'specialization') {
    const isHeld = portfolio.credentials.some((credential) => credential.presetId === preset.id)
    return isHeld ? null : ok({ kind: 'recordSpecialization', presetId: preset.id, name: preset.name, certifiedOn })
  }
  if (preset.kind !== 'card') return null
  const card = heldFor(preset, portfolio)
  const cycle = cycleFor(preset, card, issuer, filled.provider)
  const printed = issuer === 'other' ? (answer?.printedOn ?? '') : ''
  const expiry = printed === '' ? ok(expiryAfter(certifiedOn, cycle, today)) : readExpiry(printed, today)
  if (!expiry.ok) return expiry
  const expiresOn = expiry.value
  // A card from years ago has already expired, so there's no point in recording it.
  if (expiresOn < today) return err({ kind: 'date', reason: 'past' })
  if (expiresOn <= certifiedOn) return err({ kind: 'expiryNotAfterCertification' })
  if (card === null) {
    const other = isDeepEqual(cycle, preset.cycle) ? {} : { cycle }
    return ok({ kind: 'recordCard', presetId: preset.id, name: preset.name, certifiedOn, expiresOn, ...other })
  }
  if (expiresOn <= card.expiresOn) return err({ kind: 'expiryNotAfterLast', expiry: card.expiresOn })
  return ok({ kind: 'moveExpiry', card, certifiedOn, expiresOn, ...reissuedBy(issuer, card) })
}

/** Without a provider, the next card is taken to be like the one held. */
function cycleFor(preset: CardPreset, card: Card | null, issuer: CardIssuer | null, provider: string): Cycle {
  if (issuer !== null) return cardCycles[issuer]
  return card !== null && provider.trim() === '' ? card.cycle : preset.cycle
}

function reissuedBy(issuer: CardIssuer | null, { presetId, cycle }: Card): { readonly reissued?: Pick<Card, 'presetId' | 'cycle'> } {
  const preset = anyIssuersCard(presetId)
  if (issuer === null || preset === null) return {}
  const reissued = issuedBy(issuer, preset)
  return isDeepEqual(reissued, { presetId, cycle }) ? {} : { reissued }
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
      const { cycle, covers } = classPreset(presetId)
      return added({ kind: 'card', id, name, presetId, certifiedOn, expiresOn, cycle: offer.cycle ?? cycle, covers })
    }
    case 'moveExpiry': {
      const { card, certifiedOn, expiresOn, reissued } = offer
      // The number is printed on the old card.
      return { kind: 'credential', before: card, after: keepingPeriod(card, { ...without(card, 'number'), ...reissued, certifiedOn, expiresOn }) }
    }
  }
}

function added(credential: Credential): Change {
  return { kind: 'credential', before: null, after: credential }
}

import { cardsFor } from '../counting/cards'
import type { FilledDraft } from '../forms/courseDraft'
import { type Card, isCard } from '../records/credential'
import type { Portfolio } from '../records/portfolio'
import type { CardIssuer } from '../rule/cardIssuer'
import { isCardClass } from '../rule/category'
import type { CardPreset } from '../rule/issuers/preset'
import { presetById } from '../rule/issuers/presets'

type Class = Pick<FilledDraft, 'category' | 'provider' | 'title'>

/** The card a class gives, by its issuer; null for other courses. */
export function cardPresetOf({ category, title }: Class, issuer: CardIssuer | null): string | null {
  if (!isCardClass(category)) return null
  const isBoth = /first[\s-]*aid/i.test(title) && /\bcpr\b/i.test(title)
  if (issuer !== 'redCross') return category === 'firstAid' ? 'first-aid' : 'cpr-aed'
  if (isBoth) return 'red-cross-first-aid-cpr'
  return category === 'firstAid' ? 'red-cross-first-aid' : 'red-cross-cpr'
}

export function classPreset(id: string | null): CardPreset {
  const preset = presetById(id)
  if (preset?.kind !== 'card') throw new Error(`not a card: ${String(id)}`)
  return preset
}

/** The held card that a new one renews: another issuer's, too, unless it also covers what this class doesn't teach. */
export function heldFor(preset: CardPreset, portfolio: Portfolio): Card | null {
  const same = portfolio.credentials.filter(isCard).find(({ presetId }) => presetId === preset.id)
  const others = cardsFor(preset.covers[0] ?? 'other', portfolio)
  return same ?? others.find(({ covers }) => covers.every((topic) => preset.covers.includes(topic))) ?? null
}

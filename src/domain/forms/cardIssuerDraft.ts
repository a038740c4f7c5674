import type { Card, Credential } from '../records/credential'
import type { CardIssuer } from '../rule/cardIssuer'
import { anyIssuersCard, issuedBy, issuerOfCycle } from '../rule/issuers/anyIssuer'
import type { CardPreset, Preset } from '../rule/issuers/preset'
import type { Cycle } from '../rule/rule'
import { endOfMonth } from '../values/plainDate'

/** What the form is for: a preset, the trainer's own, or the credential being edited. */
type CredentialChoice =
  | { readonly kind: 'preset'; readonly preset: Preset }
  | { readonly kind: 'custom' }
  | { readonly kind: 'held'; readonly credential: Credential }

/** Whose card the form is for. `choice` is null until something is chosen, `cardIssuer` is absent until the trainer says who issued the card. */
export type CardIssuerDraft = { readonly choice: CredentialChoice | null; readonly cardIssuer?: CardIssuer }

/** The card whose issuer the form asks for; null for one whose preset says it, and for everything else. */
function askedCard({ choice }: CardIssuerDraft): { readonly preset: CardPreset; readonly cycle: Cycle } | null {
  if (choice?.kind === 'custom' || choice === null) return null
  const held = choice.kind === 'held' ? choice.credential : choice.preset
  const preset = anyIssuersCard(choice.kind === 'held' ? choice.credential.presetId : choice.preset.id)
  return held.kind === 'card' && preset !== null ? { preset, cycle: held.cycle } : null
}

/** Whether the form asks who issued the card, and the answer; the answer is null until something says so. */
export function cardIssuerShown(draft: CardIssuerDraft): { readonly issuer: CardIssuer | null } | null {
  const asked = askedCard(draft)
  return asked === null ? null : { issuer: draft.cardIssuer ?? issuerOfCycle(asked.cycle) ?? issuerOfLastDay(draft) }
}

/** Cards of any issuer begin with the Heart Association's cycle, so only the day a held one ends on tells whether it's theirs. */
function issuerOfLastDay({ choice }: CardIssuerDraft): CardIssuer | null {
  const expiresOn = choice?.kind === 'held' ? choice.credential.expiresOn : null
  return expiresOn !== null && expiresOn === endOfMonth(expiresOn) ? 'heart' : null
}

/** The preset and the cycle of a card whose issuer the trainer gave; null until then. */
export function issuedCard(draft: CardIssuerDraft): Pick<Card, 'presetId' | 'cycle'> | null {
  const asked = askedCard(draft)
  return asked === null || draft.cardIssuer === undefined ? null : issuedBy(draft.cardIssuer, asked.preset)
}

import type { CredentialId } from './ids'
import type { PlainDate } from '../values/plainDate'
import type { Proof } from './proof'
import type { Renewal } from './renewal'
import type { CardTopic, Cycle, RenewalRule } from '../rule/rule'

type Held = {
  readonly id: CredentialId
  /** Unique among the trainer's credentials, ignoring case. */
  readonly name: string
  /** The preset it was created from; null for the trainer's own. */
  readonly presetId: string | null
  /** The day on the certificate; null if the trainer gave only the expiry, or no date. */
  readonly certifiedOn: PlainDate | null
  /** The number on its certificate, card or policy, as printed; absent if there's none, never empty. */
  readonly number?: string
  /** Its certificate or card; absent if there are none. */
  readonly proofs?: readonly Proof[]
}

/** Renewable, with credit to earn. Has its own copy of the rule, so changing a preset can't change a running cycle. */
export type Certification = Held & {
  readonly kind: 'certification'
  /** The certification's full name; empty for the trainer's own. */
  readonly title: string
  /** Who renews it, the same text for all certifications of one issuer; empty if unknown. */
  readonly issuer: string
  /** The end of the running cycle. */
  readonly expiresOn: PlainDate
  readonly rule: RenewalRule
  /** Whether the trainer wrote or changed the rule. */
  readonly ruleEdited: boolean
  /** The closed cycles, oldest first. */
  readonly renewals: readonly Renewal[]
  /** The rule's yearly steps that are done, each with the last day it was for. */
  readonly stepsDone?: readonly StepDone[]
}

/** `doneOn` is the day the trainer noted it. */
export type StepDone = { readonly stepId: string; readonly dueOn: PlainDate; readonly doneOn: PlainDate }

/** Never expires, unless the trainer's certificate says otherwise. */
export type Specialization = Held & { readonly kind: 'specialization'; readonly expiresOn: PlainDate | null }

/** Expires, with no credit to earn: a CPR/AED card, an insurance. */
export type Card = Held & {
  readonly kind: 'card'
  readonly expiresOn: PlainDate
  /** The cards before this one, oldest first; absent if there are none. */
  readonly periods?: readonly CardPeriod[]
  readonly cycle: Cycle
  /** What it's for, as a condition of renewals. */
  readonly covers: readonly CardTopic[]
}

/** A card before its renewal: its days, number and certificate. */
export type CardPeriod = Pick<Held, 'certifiedOn' | 'number' | 'proofs'> & { readonly expiresOn: PlainDate }

export type Credential = Certification | Specialization | Card

export function isCertification(credential: Credential): credential is Certification {
  return credential.kind === 'certification'
}

/** Whether its rule is still the one of its preset, so that a change of the preset concerns it. */
export function followsPreset({ presetId, ruleEdited }: Certification): boolean {
  return presetId !== null && !ruleEdited
}

export function isCard(credential: Credential): credential is Card {
  return credential.kind === 'card'
}

/** What the number of a credential is printed on. */
export type Paper = 'certificate' | 'card' | 'policy'

export function paperOf(held: { readonly kind: 'certification' | 'specialization' } | Pick<Card, 'kind' | 'covers'>): Paper {
  if (held.kind !== 'card') return 'certificate'
  return held.covers.includes('insurance') ? 'policy' : 'card'
}

export function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

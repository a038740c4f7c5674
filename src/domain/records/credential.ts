import type { CredentialId } from './ids'
import type { PlainDate } from '../values/plainDate'
import type { Proof } from './proof'
import type { Renewal } from './renewal'
import type { Cycle, RenewalRule } from '../rule/rule'

type Held = {
  readonly id: CredentialId
  /** Unique among what the trainer holds, whatever the case of its letters. */
  readonly name: string
  /** The preset it was made from; null for one of the trainer's own. */
  readonly presetId: string | null
  /** The day on the certificate; null where the trainer gave only the expiry, or no date. */
  readonly certifiedOn: PlainDate | null
  /** Its certificate or card; without any where there are none. */
  readonly proofs?: readonly Proof[]
}

/** Renewable, with credit to earn. Carries its own copy of the rule, so that a changed preset cannot change a running cycle. */
export type Certification = Held & {
  readonly kind: 'certification'
  /** The certification's full name; empty for one of the trainer's own. */
  readonly title: string
  /** Who renews it, the same text for all certifications of one issuer; empty where not known. */
  readonly issuer: string
  /** The end of the running cycle. */
  readonly expiresOn: PlainDate
  readonly rule: RenewalRule
  /** Whether the trainer wrote or changed the rule. */
  readonly ruleEdited: boolean
  /** The cycles that were closed, the oldest first. */
  readonly renewals: readonly Renewal[]
}

/** Never expires, unless the trainer's certificate says otherwise. */
export type Specialization = Held & { readonly kind: 'specialization'; readonly expiresOn: PlainDate | null }

/** Expires, with no credit to earn: a CPR/AED card. */
export type Card = Held & { readonly kind: 'card'; readonly expiresOn: PlainDate; readonly cycle: Cycle }

export type Credential = Certification | Specialization | Card

export function isCertification(credential: Credential): credential is Certification {
  return credential.kind === 'certification'
}

export function isCard(credential: Credential): credential is Card {
  return credential.kind === 'card'
}

export function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

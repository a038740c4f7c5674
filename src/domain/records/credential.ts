import type { CredentialId } from './ids'
import type { PlainDate } from '../values/plainDate'
import type { Proof } from './proof'
import type { Renewal } from './renewal'
import type { Cycle, RenewalRule } from '../rule/rule'

type Held = {
  readonly id: CredentialId
  /** Unique among the trainer's credentials, ignoring case. */
  readonly name: string
  /** The preset it was created from; null for the trainer's own. */
  readonly presetId: string | null
  /** The day on the certificate; null if the trainer gave only the expiry, or no date. */
  readonly certifiedOn: PlainDate | null
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

import type { DateOrder } from '../../values/dateOrder'
import type { Span } from '../../values/span'
import type { CardTopic, Cycle, RenewalRule } from '../rule'

/** How sure a value is. `notFound`: no source has it, and nothing is assumed. */
export type Confidence = 'high' | 'medium' | 'low' | 'notFound'

/** What of a rule a source speaks about. */
export const topics = [
  'credit',
  'cycle',
  'requirements',
  'cpr',
  'late',
  'lateFee',
  'fee',
  'petition',
  'carryOver',
  'early',
  'yearly',
  'sharing',
  'evidence',
] as const

export type Topic = (typeof topics)[number]

/** One value of a preset: where it was read, how sure it is, and what else is to say. The value itself is in the rule. */
export type Fact = {
  readonly topic: Topic
  readonly confidence: Confidence
  /** Addresses; empty where nothing was found. */
  readonly sources: readonly string[]
  /** Empty where the value says it all. */
  readonly remark: string
}

/** Where a preset's values were read and how sure they are as a whole. The issuer's own portal decides. */
export type Provenance = {
  readonly sources: readonly string[]
  /** `YYYY-MM-DD` */
  readonly checkedOn: string
  readonly confidence: 'high' | 'medium' | 'low'
  readonly remark: string
}

/** Where an issuer is at home, in the order of a list that puts none of them first. */
export const regions = ['usa', 'international', 'canada', 'uk', 'ireland', 'australiaNewZealand', 'southAfrica', 'uae'] as const

export type Region = (typeof regions)[number]

/** Who renews or gives a credential: one object for all of its presets. */
export type Issuer = {
  readonly id: string
  readonly name: string
  readonly region: Region
  /** How its portal takes dates: as its country writes them. */
  readonly dateOrder: DateOrder
}

type Described = {
  readonly id: string
  /** As the trainer's list calls it. */
  readonly name: string
  readonly title: string
  /** Other words a trainer may search for. */
  readonly alsoKnownAs?: readonly string[]
  readonly issuer: Issuer
  readonly provenance: Provenance
}

/**
 * `facts` has one entry for each topic that means something for the rule. `lateStart` is how long after the expiry credit counts toward
 * neither cycle for those who renew late; without it, the next cycle begins with the day after the expiry.
 */
export type CertificationPreset = Described & {
  readonly kind: 'certification'
  readonly rule: RenewalRule
  readonly facts: readonly Fact[]
  readonly lateStart?: Span
}
export type SpecializationPreset = Described & { readonly kind: 'specialization' }
export type CardPreset = Described & { readonly kind: 'card'; readonly cycle: Cycle; readonly covers: readonly CardTopic[] }

/** A credential that Recert knows. */
export type Preset = CertificationPreset | SpecializationPreset | CardPreset

import type { Cycle, RenewalRule } from '../rule'

/** Where a preset's values were read and how sure they are. The issuer's own portal decides. */
export type Provenance = {
  readonly sources: readonly string[]
  /** `YYYY-MM-DD` */
  readonly checkedOn: string
  readonly confidence: 'high' | 'medium' | 'low'
  readonly remark: string
}

type Described = {
  readonly id: string
  /** As the trainer's list calls it. */
  readonly name: string
  readonly title: string
  readonly issuer: string
  readonly provenance: Provenance
}

export type CertificationPreset = Described & { readonly kind: 'certification'; readonly rule: RenewalRule }
export type SpecializationPreset = Described & { readonly kind: 'specialization' }
export type CardPreset = Described & { readonly kind: 'card'; readonly cycle: Cycle }

/** A credential that Recert knows. */
export type Preset = CertificationPreset | SpecializationPreset | CardPreset

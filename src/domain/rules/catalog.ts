import { type Amount, hundredths } from '../amount'
import type { Category } from '../category'

/** A well-known course and what it is worth, in each preset's own unit. */
export type CatalogCourse = {
  readonly title: string
  /** Other names under which trainers type it. */
  readonly alsoKnownAs: readonly string[]
  readonly provider: string
  readonly category: Category
  readonly contactHours: Amount | null
  readonly awards: readonly { readonly presetId: string; readonly amount: Amount }[]
  /** The credential that completing it earns or renews. */
  readonly grants: string | null
}

/**
 * CES and PES: 1.9 CEUs toward the NASM-CPT (medium-high confidence); CPR/AED: 0.1 (high); CNC: 1.9 (medium-low, it follows
 * from "up to 1.9"). At NASM a contact hour is 0.1 CEU. Source: nasm.org recertification pages, checked 2026-11-20.
 */
export const catalog: readonly CatalogCourse[] = [
  {
    title: 'Corrective Exercise Specialization (CES)',
    alsoKnownAs: ['CES', 'NASM-CES', 'NASM CES', 'Corrective Exercise Specialization'],
    provider: 'NASM',
    category: 'specialization',
    contactHours: hundredths(19_00),
    awards: [{ presetId: 'nasm-cpt', amount: hundredths(1_90) }],
    grants: 'nasm-ces',
  },
  {
    title: 'Performance Enhancement Specialization (PES)',
    alsoKnownAs: ['PES', 'NASM-PES', 'NASM PES', 'Performance Enhancement Specialization'],
    provider: 'NASM',
    category: 'specialization',
    contactHours: hundredths(19_00),
    awards: [{ presetId: 'nasm-cpt', amount: hundredths(1_90) }],
    grants: 'nasm-pes',
  },
  {
    title: 'Certified Nutrition Coach (CNC)',
    alsoKnownAs: ['CNC', 'NASM-CNC', 'NASM CNC', 'Certified Nutrition Coach'],
    provider: 'NASM',
    category: 'specialization',
    contactHours: hundredths(19_00),
    awards: [{ presetId: 'nasm-cpt', amount: hundredths(1_90) }],
    grants: null,
  },
  {
    title: 'CPR/AED',
    alsoKnownAs: ['CPR', 'AED', 'CPR AED', 'CPR and AED', 'CPR/AED renewal', 'CPR/AED certification', 'CPR/AED course'],
    provider: '',
    category: 'cpr',
    contactHours: null,
    awards: [{ presetId: 'nasm-cpt', amount: hundredths(10) }],
    grants: 'cpr-aed',
  },
]

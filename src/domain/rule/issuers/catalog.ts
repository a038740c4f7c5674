import type { Amount } from '../../values/amount'
import type { Category } from '../category'
import { units } from './parts'

type CatalogAward = { readonly presetId: string; readonly amount: Amount }

/** A well-known course and what it is worth, in each preset's own unit. */
export type CatalogCourse = {
  readonly title: string
  /** Other names under which trainers type it. */
  readonly alsoKnownAs: readonly string[]
  readonly provider: string
  readonly category: Category
  readonly contactHours: Amount | null
  readonly awards: readonly CatalogAward[]
  /** The credential that completing it earns or renews. */
  readonly grants: string | null
}

/** The same worth at several certifications. */
function worth(amount: number, ...presetIds: readonly string[]): readonly CatalogAward[] {
  return presetIds.map((presetId) => ({ presetId, amount: units(amount) }))
}

/**
 * Awards are printed values only; for all other certifications the contact hours give a first guess.
 *
 * CES and PES: 1.9 CEUs toward the NASM-CPT (medium-high confidence); CNC: 1.9 (medium-low, it follows from "up to 1.9"). At
 * NASM a contact hour is 0.1 CEU. CPR/AED: as each issuer's renewal pages have it. TBMM-CES: as its provider's course page
 * prints it; the same hours are worth 8.0 at one body and 1.9 at another, which is why awards are typed, not calculated.
 * Checked 2026-11-20.
 */
export const catalog: readonly CatalogCourse[] = [
  {
    title: 'Corrective Exercise Specialization (CES)',
    alsoKnownAs: ['CES', 'NASM-CES', 'NASM CES', 'Corrective Exercise Specialization'],
    provider: 'NASM',
    category: 'specialization',
    contactHours: units(19),
    awards: worth(1.9, 'nasm-cpt'),
    grants: 'nasm-ces',
  },
  {
    title: 'Performance Enhancement Specialization (PES)',
    alsoKnownAs: ['PES', 'NASM-PES', 'NASM PES', 'Performance Enhancement Specialization'],
    provider: 'NASM',
    category: 'specialization',
    contactHours: units(19),
    awards: worth(1.9, 'nasm-cpt'),
    grants: 'nasm-pes',
  },
  {
    title: 'Certified Nutrition Coach (CNC)',
    alsoKnownAs: ['CNC', 'NASM-CNC', 'NASM CNC', 'Certified Nutrition Coach'],
    provider: 'NASM',
    category: 'specialization',
    contactHours: units(19),
    awards: worth(1.9, 'nasm-cpt'),
    grants: 'nasm-cnc',
  },
  {
    title: 'TBMM Corrective Exercise Specialist (TBMM-CES)',
    alsoKnownAs: ['TBMM-CES', 'TBMM CES', 'TBMM Corrective Exercise Specialist', 'The BioMechanics Method Corrective Exercise Specialist'],
    provider: 'The BioMechanics Method',
    category: 'specialization',
    contactHours: null,
    awards: [
      ...worth(1.9, 'nasm-cpt'),
      ...worth(8, 'ace-cpt', 'ace-gfi', 'ace-hc', 'ace-mes'),
      ...worth(80, 'acsm-cpt', 'acsm-gei', 'acsm-ep', 'acsm-cep'),
      ...worth(80, 'neta-pt', 'neta-gei'),
      ...worth(20, 'issa-cpt'),
      ...worth(10, 'cimspa-practitioner'),
    ],
    grants: null,
  },
  {
    title: 'CPR/AED',
    alsoKnownAs: ['CPR', 'AED', 'CPR AED', 'CPR and AED', 'CPR/AED renewal', 'CPR/AED certification', 'CPR/AED course'],
    provider: '',
    category: 'cpr',
    contactHours: null,
    awards: [
      ...worth(0.1, 'nasm-cpt'),
      ...worth(2, 'afaa-gfi', 'afaa-pft'),
      ...worth(2, 'ncsf-cpt', 'ncsf-sns', 'ncsf-csc'),
      ...worth(5, 'acsm-cpt', 'acsm-gei', 'acsm-ep', 'acsm-cep'),
    ],
    grants: 'cpr-aed',
  },
]

import { bareRule } from '../plainRule'
import { issuer } from './acsm'
import { cprCard, fact, readAgain, singleLeaf, units } from './parts'
import type { CertificationPreset, Fact, Preset } from './preset'
import { unknown } from './unknowns'

const questions = 'http://certification.acsm.org/faq12-recert-requirements'
const page = 'https://www.acsm.org/certification/recertification'

const facts: readonly Fact[] = [
  fact('credit', 'low', [questions, page], 'From about 2012–14. ACSM’s 2025 page doesn’t list it. Ask whether it’s still renewed.'),
  fact('cycle', 'low', [questions], 'Three years, to December 31, from about 2012–14.'),
  fact('cpr', 'medium', [questions], 'From about 2012–14.'),
  ...unknown('ACSM', 'late', 'lateFee'),
  fact('fee', 'low', [questions, page], '$35 in about 2012–14; $35 to $55 in 2021–22.'),
  ...unknown('ACSM', 'petition', 'carryOver', 'early'),
  fact('sharing', 'medium', [questions], 'If you hold several ACSM certifications, only the highest requirement is due.'),
  ...unknown('ACSM', 'evidence'),
]

const provenance = readAgain(
  [questions, page],
  'low',
  'From older pages. ACSM’s 2025 page doesn’t list this certification. Ask ACSM whether it’s still renewed.',
)

function preset(id: string, name: string, title: string, required: number): CertificationPreset {
  return {
    kind: 'certification',
    id,
    name,
    title,
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CECs', hoursPerUnit: units(1) },
      cycle: { months: 36, ends: 'yearEnd' },
      requirement: singleLeaf(required),
      cards: [cprCard()],
      sharesCredit: true,
      fees: { currency: 'USD', renewal: null, petition: null, others: [{ label: 'Older price, 2012-14', fee: units(35) }] },
    },
    facts,
    provenance,
  }
}

/** ACSM's certifications for special groups, on older terms. */
export const acsmSpecialtyPresets: readonly Preset[] = [
  preset('acsm-cet', 'ACSM-CET', 'Certified Cancer Exercise Trainer', 15),
  preset('acsm-cift', 'ACSM-CIFT', 'Certified Inclusive Fitness Trainer', 15),
  preset('acsm-paphs', 'ACSM-PAPHS', 'Physical Activity in Public Health Specialist', 45),
]

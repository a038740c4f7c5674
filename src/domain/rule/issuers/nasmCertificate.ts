import { educationCategories } from '../category'
import { bareRule } from '../plainRule'
import { issuer } from './nasmPages'
import { cprCard, fact, leaf, readAgain, renewal, units } from './parts'
import type { Preset } from './preset'
import { unknown } from './unknowns'

const page = 'https://www.nasm.org/recertify/personal-trainer-recertification'

/** The trainer certificate with the exam that isn't proctored, beside the accredited NASM-CPT. */
export const nasmCertificatePresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'nasm-pt-certificate',
    name: 'NASM PT Certificate',
    title: 'Personal Trainer Certificate, exam without a proctor',
    alsoKnownAs: ['non-proctored'],
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CEUs', hoursPerUnit: units(10) },
      cycle: { months: 24, ends: 'anniversary' },
      requirement: renewal(2, [
        leaf('education', 'Education', { min: 1.9, max: 1.9 }, educationCategories),
        leaf('cpr', 'CPR/AED', { min: 0.1, max: 0.1 }, ['cpr']),
      ]),
      cards: [cprCard()],
    },
    facts: [
      fact('credit', 'medium', [page], 'The page lists it beside the NASM-CPT, with the same portal and steps.'),
      fact('cycle', 'medium', [page], 'Two years, as for the NASM-CPT.'),
      fact('requirements', 'medium', [page], 'The same parts as the NASM-CPT.'),
      fact('cpr', 'high', [page]),
      ...unknown('NASM', 'late', 'lateFee', 'fee', 'petition', 'carryOver', 'early', 'evidence'),
    ],
    provenance: readAgain([page], 'medium', 'NASM’s page lists it beside the NASM-CPT. Fees and late rules: not confirmed.'),
  },
]

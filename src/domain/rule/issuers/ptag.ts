import { bareRule } from '../plainRule'
import { cprCard, fact, readAgain, singleLeaf, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'ptag', name: 'PTA Global', region: 'usa', dateOrder: 'monthFirst' }

const page = 'https://www.nasm.org/recertify/ptag-recertification'

const facts: readonly Fact[] = [
  fact('credit', 'high', [page], 'One CEC is one contact hour. PTA Global’s own older page required 24.'),
  fact('cycle', 'high', [page], 'Two years from your certification.'),
  fact('cpr', 'high', [page], 'The card has to be current. Its class earns no CECs.'),
  ...unknown('NASM', 'late', 'lateFee', 'fee', 'petition', 'carryOver', 'early'),
  fact('evidence', 'medium', [page], 'NASM renews it now. It’s closed to new trainers.'),
]

const provenance = readAgain([page], 'high', 'Credit and card: on NASM’s own page. Fees and late rules: not found.')

function preset(id: string, name: string, title: string): CertificationPreset {
  return {
    kind: 'certification',
    id,
    name,
    title,
    alsoKnownAs: ['PTAG'],
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CECs', hoursPerUnit: units(1) },
      cycle: { months: 24, ends: 'anniversary' },
      requirement: singleLeaf(20),
      cards: [cprCard()],
    },
    facts,
    provenance,
  }
}

export const ptagPresets: readonly Preset[] = [
  preset('ptag-cpt', 'PTAG-CPT', 'PTA Global Certified Personal Trainer'),
  preset('ptag-cipt', 'PTAG-CIPT', 'PTA Global Certified Integrated Personal Trainer'),
]

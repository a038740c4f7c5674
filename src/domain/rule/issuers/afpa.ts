import { bareRule } from '../plainRule'
import type { RenewalRule } from '../rule'
import { cprCard, fact, lateApplication, readAgain, singleLeaf, units } from './parts'
import type { Fact, Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'afpa', name: 'American Fitness Professionals & Associates', region: 'usa', dateOrder: 'monthFirst' }

const page = 'https://www.afpafitness.com/renew-health-fitness-nutrition-certification'
const olderStore = 'https://store.afpafitness.com/afpa-certification-renewal'
const older = 'https://www.afpafitness.com/afpa-certification-renewal'

const rule: RenewalRule = {
  ...bareRule,
  unit: { name: 'CECs', hoursPerUnit: units(1) },
  cycle: { months: 24, ends: 'anniversary' },
  requirement: singleLeaf(16),
  lateWindow: lateApplication({ months: 24 }, [{ through: { months: 24 }, fee: units(30) }], false),
  sharesCredit: true,
  fees: { currency: 'USD', renewal: units(85), petition: null, others: [{ label: 'With CE Advantage', fee: units(0) }] },
}

const facts: readonly Fact[] = [
  fact('credit', 'high', [page], 'One CEC is one hour. A college course of three credits gives all 16.'),
  fact('cycle', 'high', [page], 'Two years from completing the program.'),
  fact('late', 'medium', [page, older], 'With a late fee. From 24 months on, ask AFPA; an older page says 12 months.'),
  fact('lateFee', 'high', [page], 'For each certification.'),
  fact('fee', 'high', [page], 'For each certification. A program that bundles several has one fee.'),
  ...unknown('AFPA', 'petition'),
  fact('carryOver', 'medium', [page], 'Only credits from the two years count.'),
  ...unknown('AFPA', 'early'),
  fact('sharing', 'high', [page], 'The same 16 count for several certifications if they fall into each one’s two years.'),
  fact('evidence', 'high', [page], 'Upload your proof after you pay the fee.'),
]

export const afpaPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'afpa-fitness',
    name: 'AFPA Fitness',
    title: 'Fitness, training and mind-body certifications',
    issuer,
    rule: { ...rule, cards: [cprCard()] },
    facts: [...facts, fact('cpr', 'medium', [olderStore], 'From an older page. The recent one doesn’t mention a card.')],
    provenance: readAgain([page, olderStore, older], 'high', 'Credit and fees: official. CPR card: from an older page.'),
  },
  {
    kind: 'certification',
    id: 'afpa-nutrition',
    name: 'AFPA Nutrition & Health',
    title: 'Nutrition and health coach certifications',
    alsoKnownAs: ['health coach', 'nutritionist'],
    issuer,
    rule,
    facts: [...facts, fact('cpr', 'medium', [olderStore, page], 'An older page requires a card only for fitness, training and mind-body.')],
    provenance: readAgain([page, olderStore, older], 'high', 'Credit and fees: official.'),
  },
]

import { bareRule } from '../plainRule'
import { type RenewalRule } from '../rule'
import { cprCard, educationBut, fact, leaf, notFound, readIn, renewal, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'ncsf', name: 'National Council on Strength & Fitness', region: 'usa', dateOrder: 'monthFirst' }

const page = 'https://www.ncsf.org/recertify/how-to'
const handbook = 'https://wixlib.com/document/1ee6_recertification-handbook-ncsf.html'
const quickFacts = 'https://dokumen.tips/documents/quick-recertification-facts-quick-recertification-facts-9-how-often-do-i-need-to.html'

const rule: RenewalRule = {
  ...bareRule,
  unit: { name: 'CEUs', hoursPerUnit: units(2) },
  cycle: { months: 24, ends: 'monthEnd' },
  requirement: renewal(10, [
    leaf('cpr', 'CPR/AED', { min: 2, max: 2 }, ['cpr']),
    leaf('ethics', 'Ethics and professional practice', { min: 1 }, ['ethics']),
    leaf('general', 'General education', { min: 7, max: 7 }, educationBut('ethics')),
  ]),
  cards: [cprCard()],
  sharesCredit: true,
  fees: { currency: 'USD', renewal: units(85), petition: null, others: [{ label: 'Two certifications or more', fee: units(100) }] },
}

const facts: readonly Fact[] = [
  fact('credit', 'high', [page, handbook], 'An hour is 0.5 CEU.'),
  fact('cycle', 'high', [page, handbook], 'Ends on the last day of the month of your exam, two years later.'),
  fact('requirements', 'high', [page, handbook]),
  fact('cpr', 'high', [page, handbook], 'The card has to be current, and its class earns 2 of the CEUs.'),
  fact('late', 'medium', [handbook], 'No late window was found. If you miss the requirements, you retake the exam.'),
  notFound('lateFee', 'No late fee was found.'),
  fact('fee', 'medium', [page, handbook], 'From about 2022-24. An older handbook says $50.'),
  notFound('petition', 'Ask NCSF whether you can petition for a course, and what it costs.'),
  fact('carryOver', 'high', [handbook, quickFacts], 'All CEUs have to be from the last two years.'),
  notFound('early', 'Ask NCSF how early you can renew.'),
  fact('sharing', 'high', [page, handbook], 'The same 10 CEUs count for all NCSF certifications.'),
  fact('evidence', 'high', [page, handbook], 'The application with certificates of participation and transcripts; keep the originals.'),
]

const provenance = readIn([page, handbook, quickFacts], 'high', 'Credit and cycle: official. Late window: not found.')

function preset(id: string, name: string, title: string): CertificationPreset {
  return { kind: 'certification', id, name, title, issuer, rule, facts, provenance }
}

export const ncsfPresets: readonly Preset[] = [
  preset('ncsf-cpt', 'NCSF-CPT', 'Certified Personal Trainer'),
  preset('ncsf-sns', 'NCSF-SNS', 'Sport Nutrition Specialist'),
  preset('ncsf-csc', 'NCSF-CSC', 'Certified Strength Coach'),
]

import { bareRule } from '../plainRule'
import { type RenewalRule } from '../rule'
import { issuer, lateWindow, nutritionPage, questions, sharedFacts, unit, wellnessPage } from './nasmPages'
import { fact, notFound, readAgain, singleLeaf } from './parts'
import type { CertificationPreset, Fact } from './preset'

const rule: RenewalRule = {
  ...bareRule,
  unit,
  cycle: { months: 24, ends: 'anniversary' },
  requirement: singleLeaf(1.9),
  lateWindow,
}

const coachFacts: readonly Fact[] = [
  notFound('fee', 'What a renewal costs wasn’t found.'),
  notFound('petition', 'A price is printed only for the NASM-CPT: 25 for each course that NASM hasn’t approved beforehand.'),
  fact('carryOver', 'medium', [questions], 'Taken from the NASM-CPT, where a third party says that nothing carries over.'),
  ...sharedFacts,
]

const lateText = 'Finish education within 90 days after the expiry, and apply within a year after it.'

const evidence =
  'NASM posts its own courses; keep the certificate of completion for all others. Audits are random, with 30 days to answer printed for the wellness coach.'

const nutritionFacts: readonly Fact[] = [
  fact('credit', 'high', [nutritionPage]),
  fact('cycle', 'high', [nutritionPage], 'Two years from your certification.'),
  fact('cpr', 'high', [nutritionPage], 'No card is required.'),
  fact('late', 'high', [nutritionPage], lateText),
  fact('lateFee', 'high', [nutritionPage], 'Whether the 50 replaces the 30 or comes on top of it isn’t clear.'),
  fact('evidence', 'medium', [nutritionPage, wellnessPage], evidence),
  ...coachFacts,
]

const wellnessFacts: readonly Fact[] = [
  fact('credit', 'high', [wellnessPage]),
  fact('cycle', 'high', [wellnessPage], 'Two years from your certification.'),
  fact('cpr', 'high', [wellnessPage], 'No card is required.'),
  fact('late', 'high', [wellnessPage, nutritionPage], lateText),
  fact('lateFee', 'medium', [nutritionPage], 'The amounts are those printed for the sports nutrition coach.'),
  fact('evidence', 'high', [wellnessPage], evidence),
  ...coachFacts,
]

const otherCoaches = [nutritionPage, wellnessPage]
const assumed = 'Assumed from NASM’s other coaches: NASM’s own page for this one wasn’t found.'

const nutritionCoachFacts: readonly Fact[] = [
  fact(
    'credit',
    'low',
    otherCoaches,
    'A third party prints 1.9 CEUs for this one, as NASM does for its other coaches, but NASM’s own page wasn’t found.',
  ),
  fact('cycle', 'low', otherCoaches, assumed),
  fact('cpr', 'low', otherCoaches, assumed),
  fact('late', 'low', otherCoaches, assumed),
  fact('lateFee', 'low', [nutritionPage], 'The amounts are those printed for the sports nutrition coach.'),
  fact('evidence', 'medium', otherCoaches, evidence),
  ...coachFacts,
]

function coach(preset: Pick<CertificationPreset, 'id' | 'name' | 'title' | 'rule' | 'facts' | 'provenance'>): CertificationPreset {
  return { kind: 'certification', issuer, ...preset }
}

export const nasmCoachPresets: readonly CertificationPreset[] = [
  coach({
    id: 'nasm-csnc',
    name: 'NASM-CSNC',
    title: 'Certified Sports Nutrition Coach',
    rule,
    facts: nutritionFacts,
    provenance: readAgain(
      [nutritionPage, wellnessPage, questions],
      'high',
      'The 1.9 CEUs, the late window, and its fees are official. What a renewal costs wasn’t found.',
    ),
  }),
  coach({
    id: 'nasm-cwc',
    name: 'NASM-CWC',
    title: 'Certified Wellness Coach',
    rule,
    facts: wellnessFacts,
    provenance: readAgain(
      [wellnessPage, nutritionPage, questions],
      'high',
      'The 1.9 CEUs and the late window are official. The late fees are those of the sports nutrition coach, and what a renewal costs wasn’t found.',
    ),
  }),
  coach({
    id: 'nasm-cnc',
    name: 'NASM-CNC',
    title: 'Certified Nutrition Coach',
    rule: { ...rule, lateWindow: { ...lateWindow, isConfirmed: false } },
    facts: nutritionCoachFacts,
    provenance: readAgain(
      [...otherCoaches, questions],
      'low',
      'The 1.9 CEUs in two years are from a third party; everything else is assumed from NASM’s other coaches. NASM’s own page wasn’t found.',
    ),
  }),
]

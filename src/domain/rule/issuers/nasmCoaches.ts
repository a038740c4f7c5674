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
  notFound('fee', 'Ask NASM what a renewal costs.'),
  notFound('petition', 'Printed only for the NASM-CPT: $25 for each course NASM hasn’t approved beforehand.'),
  fact('carryOver', 'medium', [questions], 'From the NASM-CPT: a third party says nothing carries over.'),
  ...sharedFacts,
]

const lateText = 'Finish education within 90 days after the expiry, and apply within a year after it.'

const evidence =
  'NASM posts its own courses. Keep certificates of completion for all others. Audits are random; you get 30 days (printed for the wellness coach).'

const nutritionFacts: readonly Fact[] = [
  fact('credit', 'high', [nutritionPage]),
  fact('cycle', 'high', [nutritionPage], 'Two years from your certification.'),
  fact('cpr', 'high', [nutritionPage], 'No card is required.'),
  fact('late', 'high', [nutritionPage], lateText),
  fact('lateFee', 'high', [nutritionPage], 'Not clear whether the $50 replaces the $30 or is on top of it.'),
  fact('evidence', 'medium', [nutritionPage, wellnessPage], evidence),
  ...coachFacts,
]

const wellnessFacts: readonly Fact[] = [
  fact('credit', 'high', [wellnessPage]),
  fact('cycle', 'high', [wellnessPage], 'Two years from your certification.'),
  fact('cpr', 'high', [wellnessPage], 'No card is required.'),
  fact('late', 'high', [wellnessPage, nutritionPage], lateText),
  fact('lateFee', 'medium', [nutritionPage], 'Amounts from the sports nutrition coach page.'),
  fact('evidence', 'high', [wellnessPage], evidence),
  ...coachFacts,
]

const otherCoaches = [nutritionPage, wellnessPage]
const assumed = 'Assumed from NASM’s other coaches. No page for this one was found.'

const nutritionCoachFacts: readonly Fact[] = [
  fact('credit', 'low', otherCoaches, 'A third party says 1.9 CEUs, as NASM does for its other coaches. No NASM page for this one was found.'),
  fact('cycle', 'low', otherCoaches, assumed),
  fact('cpr', 'low', otherCoaches, assumed),
  fact('late', 'low', otherCoaches, assumed),
  fact('lateFee', 'low', [nutritionPage], 'Amounts from the sports nutrition coach page.'),
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
    provenance: readAgain([nutritionPage, wellnessPage, questions], 'high', 'Credit, late window, and late fees: official. Renewal fee: not found.'),
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
      'Credit and late window: official. Late fees: from the sports nutrition coach. Renewal fee: not found.',
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
      'The 1.9 CEUs in two years are from a third party. The rest is assumed from NASM’s other coaches. No NASM page was found.',
    ),
  }),
]

import { bareRule } from '../plainRule'
import { type RenewalRule } from '../rule'
import { fact, notFound, readIn, singleLeaf, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'neta', name: 'National Exercise Trainers Association', dateOrder: 'monthFirst' }

const page = 'https://www.netafit.org/certifications/renewals/primary-certification-renewal/'
const coachPage = 'https://netafit.org/certifications/renewals/wellness-coach-renewal'

const rule: RenewalRule = {
  ...bareRule,
  unit: { name: 'CECs', hoursPerUnit: units(1) },
  cycle: { months: 24, ends: 'anniversary' },
  requirement: singleLeaf(20),
  checks: [{ kind: 'provider', id: 'own', label: 'NETA courses', min: units(6), providers: ['NETA', issuer.name] }],
  lateWindow: { education: { days: 0 }, application: { days: 180 }, fees: [{ through: { days: 180 }, fee: null }] },
  cprCard: { daysBeyond: 0, issuedWithinMonths: null },
  fees: { currency: 'USD', renewal: units(65), petition: units(15) },
}

const facts: readonly Fact[] = [
  fact('credit', 'high', [page], 'NETA takes credit of others: 0.1 at ACE or NASM, or 1.0 at AFAA, is 1.0 here.'),
  fact('cycle', 'high', [page], 'Two years from the date of issue.'),
  fact('requirements', 'high', [page, coachPage], 'At least 6 of the CECs come from NETA’s own workshops or home study.'),
  fact('cpr', 'medium', [page], 'The card has to be current. Whether its class earns credit was not found, so Recert counts none.'),
  fact('late', 'high', [page, coachPage], 'Up to 180 days; you count as expired until then, and after that the exam is due again.'),
  notFound('lateFee', 'A late fee is due, but its amount was not found.'),
  fact('fee', 'low', [page], 'From a third party that collects prices; NETA’s own page was read without one.'),
  fact('petition', 'medium', [page], 'For a course that is not approved beforehand.'),
  fact('carryOver', 'high', [page], 'Extra credit does not go to a later cycle.'),
  fact('early', 'high', [page], 'NETA advises to send the renewal about two months before the expiry.'),
  fact('evidence', 'high', [page], 'Copies of the papers for each CEC, and the CPR card.'),
]

const provenance = readIn(
  [page, coachPage],
  'high',
  'The 20 CECs, the 6 from NETA and the late window are official. The fee is from a third party and weak.',
)

function preset(id: string, name: string, title: string): CertificationPreset {
  return { kind: 'certification', id, name, title, issuer, rule, facts, provenance }
}

export const netaPresets: readonly Preset[] = [
  preset('neta-pt', 'NETA-PT', 'Certified Personal Trainer'),
  preset('neta-gei', 'NETA-GEI', 'Certified Group Exercise Instructor'),
]

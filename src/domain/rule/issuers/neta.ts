import { bareRule } from '../plainRule'
import { type RenewalRule } from '../rule'
import { cprCard, fact, notFound, readAgain, singleLeaf, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'neta', name: 'National Exercise Trainers Association', region: 'usa', dateOrder: 'monthFirst' }

const page = 'https://www.netafit.org/certifications/renewals/primary-certification-renewal/'
const coachPage = 'https://netafit.org/certifications/renewals/wellness-coach-renewal'

const rule: RenewalRule = {
  ...bareRule,
  unit: { name: 'CECs', hoursPerUnit: units(1) },
  cycle: { months: 24, ends: 'anniversary' },
  requirement: singleLeaf(20),
  checks: [{ kind: 'provider', id: 'own', label: 'NETA courses', min: units(6), providers: ['NETA', issuer.name] }],
  lateWindow: { education: { days: 0 }, application: { days: 180 }, fees: [{ through: { days: 180 }, fee: null }], isConfirmed: true },
  cards: [cprCard()],
  fees: { currency: 'USD', renewal: null, petition: units(15) },
}

const facts: readonly Fact[] = [
  fact('credit', 'high', [page], 'NETA accepts other organizations’ credit: 0.1 at ACE or NASM, or 1.0 at AFAA, is 1.0 here.'),
  fact('cycle', 'high', [page], 'Two years from the date of issue.'),
  fact('requirements', 'high', [page, coachPage], 'At least 6 of the CECs come from NETA’s own workshops or home study.'),
  fact('cpr', 'medium', [page], 'The card has to be current. Not confirmed that its class earns credit, so Recert counts none.'),
  fact(
    'late',
    'high',
    [page, coachPage],
    'Up to 180 days. You stay expired until you renew. After that, you retake the exam. CECs have to be earned by the expiry.',
  ),
  notFound('lateFee', 'A late fee is due. Ask NETA how much.'),
  notFound('fee', 'NETA’s own pages don’t show a price.'),
  fact('petition', 'medium', [page], 'For a course that isn’t approved beforehand.'),
  fact('carryOver', 'high', [page], 'Extra credit doesn’t count in a later cycle.'),
  fact('early', 'high', [page], 'NETA recommends sending the renewal about two months before the expiry.'),
  fact('evidence', 'high', [page], 'Copies of the documents for each CEC, and the CPR card.'),
]

const provenance = readAgain([page, coachPage], 'high', 'Credit, the 6 from NETA, and late window: official. Renewal fee: not found.')

function preset(id: string, name: string, title: string): CertificationPreset {
  return { kind: 'certification', id, name, title, issuer, rule, facts, provenance }
}

export const netaPresets: readonly Preset[] = [
  preset('neta-pt', 'NETA-PT', 'Certified Personal Trainer'),
  preset('neta-gei', 'NETA-GEI', 'Certified Group Exercise Instructor'),
]

import { bareRule } from '../plainRule'
import type { RenewalRule } from '../rule'
import { cprCard, fact, fixedCycle, lateApplication, notFound, readAgain, singleLeaf, units } from './parts'
import type { Fact, Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'csep', name: 'Canadian Society for Exercise Physiology', region: 'canada', dateOrder: 'yearFirst' }

const tracker = 'http://csep.ca/pdc'
const renew = 'https://csep.ca/csep-certification/renew-your-membership/'
const questions = 'https://csep.ca/membership-overview/renewals-faqs/'
const olderCredits = 'http://www.csep.ca/en/membership/professional-development-credits'

function rule(required: number, endsOn: string, fee: number): RenewalRule {
  return {
    ...bareRule,
    unit: { name: 'PDCs', hoursPerUnit: null },
    cycle: fixedCycle(24, endsOn),
    requirement: singleLeaf(required),
    cards: [cprCard({ issuedWithinMonths: 12 })],
    yearly: [{ id: 'membership', label: 'Membership renewal with a new CPR class', on: '03-31', fee: units(fee) }],
    fees: { currency: 'CAD', renewal: null, petition: null },
  }
}

const sharedFacts: readonly Fact[] = [
  fact('cpr', 'high', [renew, questions], 'CPR level C from a class in the last year, every year.'),
  notFound('fee', 'The yearly membership is the only price we found.'),
  ...unknown('CSEP', 'petition', 'carryOver'),
  fact('yearly', 'high', [renew], 'The fee for 2024–25, plus tax. It includes liability insurance. There’s a survey to fill in as well.'),
]

export const csepPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'csep-cpt',
    name: 'CSEP-CPT',
    title: 'CSEP Certified Personal Trainer',
    issuer,
    rule: {
      ...rule(20, '2028-03-31', 260),
      lateWindow: lateApplication({ months: 2 }, [{ through: { months: 2 }, fee: null }], true),
    },
    facts: [
      fact('credit', 'high', [tracker, olderCredits]),
      fact('cycle', 'high', [olderCredits, renew], 'Credits are due on March 31 of even years.'),
      fact('late', 'high', [renew], 'From April 1 through May 31, with a late fee.'),
      notFound('lateFee', 'A late fee is due. Ask CSEP how much.'),
      fact('early', 'high', [questions, renew], 'From February. The exact day isn’t printed.'),
      fact('evidence', 'high', [tracker, olderCredits], 'Log credits in your account and keep the proof. Audits are random.'),
      ...sharedFacts,
    ],
    provenance: readAgain(
      [tracker, renew, questions, olderCredits],
      'high',
      'Credit, yearly renewal, and late window: official. Late fee: not found.',
    ),
  },
  {
    kind: 'certification',
    id: 'csep-cep',
    name: 'CSEP-CEP',
    title: 'CSEP Clinical Exercise Physiologist',
    issuer,
    rule: rule(30, '2027-03-31', 295),
    facts: [
      fact('credit', 'high', [olderCredits]),
      fact('cycle', 'high', [olderCredits, renew], 'Credits are due on March 31 of odd years.'),
      ...unknown('CSEP', 'late', 'lateFee', 'early', 'evidence'),
      ...sharedFacts,
    ],
    provenance: readAgain(
      [olderCredits, renew, questions],
      'high',
      'Credit and yearly renewal: official. The page on credits is from about 2016–18.',
    ),
  },
]

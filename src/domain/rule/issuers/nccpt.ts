import { bareRule } from '../plainRule'
import { fact, notFound, readIn, singleLeaf, units } from './parts'
import type { Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'nccpt', name: 'National Council for Certified Personal Trainers', dateOrder: 'monthFirst' }

const page = 'https://www.nccpt.com/recertification'

export const nccptPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'nccpt-cpt',
    name: 'NCCPT-CPT',
    title: 'Certified Personal Trainer',
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CEUs', hoursPerUnit: units(10) },
      cycle: { months: 24, ends: 'anniversary' },
      requirement: singleLeaf(2),
      lateWindow: { education: { days: 0 }, application: { days: 30 }, fees: [{ through: { days: 30 }, fee: units(25) }] },
      cprCard: { daysBeyond: 0, issuedWithinMonths: null },
      fees: { currency: 'USD', renewal: units(75), petition: null },
    },
    facts: [
      fact('credit', 'medium', [page], 'The 2.0 CEUs are official. That one is ten hours is assumed, as with other bodies that ask 2.0.'),
      fact('cycle', 'high', [page], 'Two years from your certification.'),
      fact('cpr', 'high', [page], 'Whether the class earns credit was not found, so Recert counts none.'),
      fact('late', 'high', [page], 'From 2023. Education has to be done by the expiry.'),
      fact('lateFee', 'medium', [page], 'An older page asks 100 in all instead of 75.'),
      fact('fee', 'medium', [page], 'From an older page; that of 2023 points to a list that was not seen.'),
      notFound('petition', 'Whether NCCPT takes petitions for courses, and at what price, was not found.'),
      fact('carryOver', 'medium', [page], 'Read out of the rule that credit has to be of the certificate’s own dates.'),
      notFound('early', 'How long before the expiry NCCPT takes a renewal was not found.'),
      fact('evidence', 'high', [page], 'The report form with proof of the CEUs and of CPR.'),
    ],
    provenance: readIn(
      [page],
      'high',
      'The 2.0 CEUs in two years, the CPR card and the 30 days are official. The fees are older, and the hours of a CEU are assumed.',
    ),
  },
]

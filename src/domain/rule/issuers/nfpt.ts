import { categories } from '../category'
import { bareRule } from '../plainRule'
import { fact, notFound, readIn, singleLeaf, units } from './parts'
import type { Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'nfpt', name: 'National Federation of Professional Trainers', dateOrder: 'monthFirst' }

const education = 'https://www.nfpt.com/continuing-education'
const questions = 'https://www.nfpt.com/faq/renew-certification'
const renew = 'https://www.nfpt.com/certification/renew'

export const nfptPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'nfpt-cpt',
    name: 'NFPT-CPT',
    title: 'Certified Personal Trainer',
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CECs', hoursPerUnit: units(5) },
      cycle: { months: 12, ends: 'anniversary' },
      requirement: singleLeaf(2, categories),
      // The first year asks for nothing; what is earned in it is surplus, and goes to the second year.
      prorated: [{ fromMonth: 0, requirement: singleLeaf(0, categories) }],
      carryOver: { max: null },
      fees: { currency: 'USD', renewal: units(85), petition: units(0) },
    },
    facts: [
      fact('credit', 'high', [education, questions], 'An hour is 0.2 CECs. A CPR/AED class counts as well.'),
      fact('cycle', 'high', [questions, renew], 'Every year.'),
      fact('requirements', 'high', [questions, renew], 'The first year asks for no CECs.'),
      fact('cpr', 'low', [education, renew], 'A card is not among the printed conditions. Your employer may still want one.'),
      notFound('late', 'Whether NFPT renews late was not found.'),
      notFound('lateFee', 'What a late renewal costs was not found.'),
      fact('fee', 'medium', [questions, renew], 'For each year, from about 2015-18; today’s price was not found.'),
      fact('petition', 'medium', [education], 'NFPT takes courses of others without a fee.'),
      fact('carryOver', 'high', [education, questions], 'What is more than the year asks goes to the next year.'),
      fact(
        'early',
        'high',
        [education, questions],
        'Since surplus goes to the next year, one may renew every two years. An opening day is not printed.',
      ),
      fact('evidence', 'high', [education], 'Certificates or other papers, sent by e-mail or uploaded. NFPT has free self-tests.'),
    ],
    provenance: readIn(
      [education, questions, renew],
      'high',
      'The 2.0 CECs a year, the hours and the carry-over are official. The fee is some years old, and late renewals were not found.',
    ),
  },
]

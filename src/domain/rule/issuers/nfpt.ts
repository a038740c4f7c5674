import { categories } from '../category'
import { bareRule } from '../plainRule'
import { fact, notFound, readIn, singleLeaf, units } from './parts'
import type { Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'nfpt', name: 'National Federation of Professional Trainers', region: 'usa', dateOrder: 'monthFirst' }

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
      // The first year requires nothing; what's earned in it is surplus, and carries over to the second year.
      prorated: [{ fromMonth: 0, requirement: singleLeaf(0, categories) }],
      carryOver: { max: null },
      fees: { currency: 'USD', renewal: units(85), petition: units(0) },
    },
    facts: [
      fact('credit', 'high', [education, questions], 'An hour is 0.2 CEC. A CPR/AED class counts as well.'),
      fact('cycle', 'high', [questions, renew], 'Every year.'),
      fact('requirements', 'high', [questions, renew], 'The first year requires no CECs.'),
      fact('cpr', 'low', [education, renew], 'NFPT doesn’t list a card. Your employer may still want one.'),
      notFound('late', 'Ask NFPT whether you can renew late.'),
      notFound('lateFee', 'Ask NFPT what a late renewal costs.'),
      fact('fee', 'medium', [questions, renew], 'For each year, from about 2015-18. Ask NFPT for today’s price.'),
      fact('petition', 'medium', [education], 'NFPT accepts other organizations’ courses without a fee.'),
      fact('carryOver', 'high', [education, questions], 'Anything beyond the year’s requirement counts in the next year.'),
      fact(
        'early',
        'high',
        [education, questions],
        'Since extra credit counts in the next year, you can renew every two years. How early isn’t printed.',
      ),
      fact('evidence', 'high', [education], 'Certificates or other documents, emailed or uploaded. NFPT has free self-tests.'),
    ],
    provenance: readIn(
      [education, questions, renew],
      'high',
      'Credit, hours, and carryover: official. Fee: several years old. Late renewal: not found.',
    ),
  },
]

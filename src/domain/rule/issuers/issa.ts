import { bareRule } from '../plainRule'
import { cprCard, fact, notFound, readAgain, singleLeaf, units } from './parts'
import type { Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'issa', name: 'International Sports Sciences Association', region: 'usa', dateOrder: 'monthFirst' }

const page = 'https://www.issaonline.com/continuing-education/requirements.cfm'
const blog = 'http://akristianlifestyle.blogspot.com/2015/09/ceus-on-my-mind.html'

export const issaPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'issa-cpt',
    name: 'ISSA-CPT',
    title: 'Certified Personal Trainer',
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CEUs', hoursPerUnit: units(1) },
      cycle: { months: 24, ends: 'anniversary' },
      requirement: singleLeaf(20),
      lateWindow: {
        education: { days: 0 },
        application: { months: 12 },
        fees: [
          { through: { months: 3 }, fee: null },
          { through: { months: 6 }, fee: units(40) },
          { through: { months: 12 }, fee: units(50) },
        ],
        isConfirmed: false,
      },
      cards: [cprCard({ daysBeyond: 30 })],
      fees: { currency: 'USD', renewal: units(99), petition: null, others: [{ label: 'All 20 hours from ISSA', fee: units(0) }] },
    },
    facts: [
      fact('credit', 'high', [page], 'One CEU is one hour.'),
      fact('cycle', 'high', [page], 'Two years from your certification.'),
      fact(
        'cpr',
        'high',
        [page],
        'Valid for at least 30 days after you send the renewal. ISSA accepts its own online class. Not confirmed that the class earns credit, so Recert counts none.',
      ),
      fact('late', 'low', [page], 'From about 2018-21. Not confirmed: whether you can finish education late, and what happens after 12 months.'),
      fact(
        'lateFee',
        'low',
        [page],
        'From about 2018-21: $40 from 3 to 6 months late, $50 from 6 to 12. No fee is listed for the first 3 months. That doesn’t mean it’s free.',
      ),
      fact('fee', 'medium', [page, blog], 'From about 2018-21. It was $75 in 2014-15.'),
      notFound('petition', 'Ask ISSA whether you can petition for a course, and what it costs.'),
      notFound('carryOver', 'Recert carries no extra hours over. Ask ISSA.'),
      notFound('early', 'Ask ISSA how early you can renew.'),
      fact(
        'evidence',
        'high',
        [page],
        'The application with a report of your hours, copies of the certificates or transcripts, and both sides of the CPR/AED card.',
      ),
    ],
    provenance: readAgain([page, blog], 'high', 'Credit and CPR/AED card: official. Fees and late window: from 2018-21, not confirmed.'),
  },
]

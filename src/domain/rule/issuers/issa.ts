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
      fact('credit', 'high', [page], 'ISSA calls one hour one CEU.'),
      fact('cycle', 'high', [page], 'Two years from your certification.'),
      fact(
        'cpr',
        'high',
        [page],
        'Valid for at least 30 days after you send the renewal. ISSA accepts its own online class. Whether the class earns credit wasn’t found, so Recert counts none.',
      ),
      fact(
        'late',
        'low',
        [page],
        'From about 2018-21; no newer page was found. Whether education can be finished late, and what happens after twelve months, isn’t confirmed.',
      ),
      fact(
        'lateFee',
        'low',
        [page],
        'From about 2018-21: 40 from three to six months late, 50 from six to twelve. No fee is listed for the first three months, which doesn’t confirm that there’s none.',
      ),
      fact('fee', 'medium', [page, blog], 'From about 2018-21. It was 75 in 2014-15.'),
      notFound('petition', 'Whether ISSA accepts petitions for courses, and at what price, wasn’t found.'),
      notFound('carryOver', 'Whether extra hours carry over wasn’t found. Recert carries none over.'),
      notFound('early', 'How long before the expiry ISSA accepts a renewal wasn’t found.'),
      fact(
        'evidence',
        'high',
        [page],
        'The application with a report of your hours, copies of certificates or transcripts that show them, and both sides of the CPR/AED card.',
      ),
    ],
    provenance: readAgain(
      [page, blog],
      'high',
      'The 20 hours in two years and the CPR/AED card are official. The fees and the late window are from 2018-21 and aren’t confirmed.',
    ),
  },
]

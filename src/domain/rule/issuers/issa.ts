import { bareRule } from '../plainRule'
import { fact, notFound, readIn, singleLeaf, units } from './parts'
import type { Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'issa', name: 'International Sports Sciences Association', dateOrder: 'monthFirst' }

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
        application: { days: 365 },
        fees: [
          { through: { months: 3 }, fee: units(0) },
          { through: { months: 6 }, fee: units(40) },
          { through: { months: 12 }, fee: units(50) },
        ],
      },
      cprCard: { daysBeyond: 30, issuedWithinMonths: null },
      fees: { currency: 'USD', renewal: units(99), petition: null },
    },
    facts: [
      fact('credit', 'high', [page], 'ISSA calls one hour one CEU.'),
      fact('cycle', 'high', [page], 'Two years from your certification.'),
      fact(
        'cpr',
        'high',
        [page],
        'Valid for at least 30 days after you send the renewal. ISSA takes its own online class. Whether the class earns credit was not found, so Recert counts none.',
      ),
      fact(
        'late',
        'medium',
        [page],
        'From about 2018-21. Whether education may be finished late as well, and what comes after twelve months, was not found.',
      ),
      fact('lateFee', 'medium', [page], 'From about 2018-21: none is listed for the first three months, then 40, and 50 from six to twelve months.'),
      fact('fee', 'medium', [page, blog], 'From about 2018-21. There is no fee where all 20 hours come from ISSA. It was 75 in 2014-15.'),
      notFound('petition', 'Whether ISSA takes petitions for courses, and at what price, was not found.'),
      notFound('carryOver', 'Whether surplus goes to the next cycle was not found. Recert carries none over.'),
      notFound('early', 'How long before the expiry ISSA takes a renewal was not found.'),
      fact(
        'evidence',
        'high',
        [page],
        'The application with a report of your hours, copies of certificates or transcripts that show them, and both sides of the CPR/AED card.',
      ),
    ],
    provenance: readIn(
      [page, blog],
      'high',
      'The 20 hours in two years and the CPR/AED card are official. The fees and the late window are some years old.',
    ),
  },
]

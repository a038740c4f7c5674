import { educationCategories } from '../category'
import { bareRule } from '../plainRule'
import type { Requirement } from '../rule'
import { cprCard, fact, fixedCycle, lateApplication, leaf, readAgain, renewal, units } from './parts'
import type { Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'boc', name: 'Board of Certification for the Athletic Trainer', region: 'usa', dateOrder: 'monthFirst' }

const maintain = 'https://bocatc.org/athletic-trainers/maintain-certification'
const standards = 'https://bocatc.org/athletic-trainers/maintain-certification/standards-of-professional-practice/standards-of-professional-practice'
const questions = 'http://bocatc.org/ats/faqs'
const nata = 'http://www.nata.org/athletic-trainers'

/** Evidence-based practice is a part rather than something to check on a course, because those certified in year 1 need less. */
function requiring(required: number, evidenceBased: number): Requirement {
  return renewal(required, [
    leaf('ebp', 'Evidence-based practice', { min: evidenceBased }, []),
    leaf('other', 'Other education', {}, educationCategories),
  ])
}

export const bocPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'boc-atc',
    name: 'ATC',
    title: 'Certified Athletic Trainer',
    alsoKnownAs: ['BOC', 'LAT', 'sports medicine'],
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CEUs', hoursPerUnit: units(1) },
      cycle: fixedCycle(24, '2027-12-31'),
      requirement: requiring(50, 10),
      prorated: [
        { fromMonth: 0, requirement: requiring(25, 5) },
        { fromMonth: 12, requirement: requiring(50, 10) },
      ],
      lateWindow: lateApplication({ months: 2 }, [{ through: { months: 2 }, fee: units(20) }], false),
      cards: [cprCard()],
      yearly: [
        { id: 'fee', label: 'Annual fee', on: '12-31', fee: null, isWaivedAtFirst: true },
        { id: 'card', label: 'Emergency card confirmed', on: '12-31', fee: null },
      ],
    },
    facts: [
      fact('credit', 'medium', [maintain, standards], 'From the periods to 2023. One hour per CEU isn’t confirmed.'),
      fact('cycle', 'medium', [maintain, standards], 'Periods ended on December 31, 2021 and 2023. The present one should end in 2027.'),
      fact(
        'requirements',
        'medium',
        [maintain, standards],
        'Put evidence-based courses under that part. Certified in year 1: 25 CEUs, 5 of them evidence based. Year 2 wasn’t found, so Recert requires all 50. Not confirmed for today.',
      ),
      fact('cpr', 'high', [maintain, standards], 'An emergency cardiac care card, confirmed every year.'),
      fact(
        'late',
        'medium',
        [standards],
        'As in 2022–23: until the end of February. Items missing from year 1 can be made up by the end of year 2, for a fee.',
      ),
      fact('lateFee', 'medium', [standards], 'For each year that’s late, as in 2022–23.'),
      ...unknown('BOC', 'fee', 'petition'),
      fact('carryOver', 'high', [maintain, questions]),
      ...unknown('BOC', 'early'),
      fact('yearly', 'high', [maintain, standards], 'Ask BOC what the annual fee is. It’s waived in the year you’re certified.'),
      ...unknown('BOC', 'evidence'),
    ],
    provenance: readAgain(
      [maintain, standards, questions, nata],
      'medium',
      'Credit and yearly card: official through 2023. Rules for 2026–27: not found.',
    ),
  },
]

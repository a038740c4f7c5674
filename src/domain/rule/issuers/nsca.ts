import type { PlainDate } from '../../values/plainDate'
import { bareRule } from '../plainRule'
import type { Span } from '../../values/span'
import type { OtherFee, RenewalRule, Requirement } from '../rule'
import { cprCard, fact, leaf, notFound, readAgain, renewal, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'nsca', name: 'National Strength and Conditioning Association', region: 'usa', dateOrder: 'monthFirst' }

const page = 'https://www.nsca.com/certification/recertification/'
const questions = 'https://www.nsca.com/recertifyfaqs'
const categoryPage = 'https://dxpprod.nsca.com/certification/continuing-education/ceu-categories/'
const categoryNames = 'https://dxpprod.nsca.com/link/0513cabab7d448899ad4dbe722c55fdf.aspx'
const cycleBefore = 'https://nsca01mstr41u0mprep.dxcloud.episerver.net/certification/continuing-education/ceu-categories'
const policies = 'https://wixlib.com/document/18090_nsca-recertification-policies-procedures.html'
const singapore = 'https://nscasingapore.org/staying-certified'

/** One row of NSCA's table: how much is required, and how much of it each category counts at most. */
function row(required: number, a: number, b: number, c: number, d: number): Requirement {
  return renewal(required, [
    leaf('A', 'A: Attending live events', { max: a }, ['conference', 'course']),
    leaf('B', 'B: Sharing your expertise', { max: b }, ['contribution', 'service']),
    leaf('C', 'C: Educational activities', { max: c }, [
      'homeStudy',
      'college',
      'certification',
      'specialization',
      'ethics',
      'cpr',
      'firstAid',
      'other',
    ]),
    leaf('D', 'D: NSCA quizzes and assessments', { max: d }, ['quiz']),
  ])
}

function olderPrices(others: number, members: number): readonly OtherFee[] {
  return [
    { label: 'Older price, 2018-20', fee: units(others) },
    { label: 'Older price for members, 2018-20', fee: units(members) },
  ]
}

const rule: RenewalRule = {
  ...bareRule,
  unit: { name: 'CEUs', hoursPerUnit: units(10) },
  cycle: { months: 36, ends: 'fixed', endsOn: '2026-12-31' as PlainDate }, // safe: a day of the calendar
  requirement: row(6, 5.5, 4, 5.5, 4),
  checks: [{ kind: 'spread', id: 'spread', label: 'At least two categories', atLeast: 2, each: units(0.1) }],
  prorated: [
    { fromMonth: 0, requirement: row(4, 3.5, 3, 3.5, 3), fee: null, others: olderPrices(80, 55) },
    { fromMonth: 12, requirement: row(2, 1.5, 1, 1.5, 1), fee: null, others: olderPrices(70, 45) },
    { fromMonth: 24, requirement: row(1, 1, 1, 1, 1), fee: null, others: olderPrices(60, 35) },
    { fromMonth: 30, requirement: row(0, 0, 0, 0, 0), fee: units(0) },
  ],
  // NSCA took late reports in January 2024. For January 2027 nothing was found, so there's no window to promise.
  lateWindow: null,
  cards: [cprCard()],
  sharesCredit: true,
  fees: { currency: 'USD', renewal: null, petition: null, others: olderPrices(90, 65) },
}

/** Who reported late for 2021-23 could earn credit for the next cycle only from February 1, 2024. */
const lateStart: Span = { months: 1 }

const facts: readonly Fact[] = [
  fact(
    'credit',
    'high',
    [categoryPage, categoryNames],
    'From the 2024-26 table. The 2021-23 table is the same. Recert assumes the same amounts for 2027-29.',
  ),
  fact(
    'cycle',
    'high',
    [page, questions, singapore, categoryPage],
    'Everyone’s cycle ends on December 31, 2026. It began on January 1, 2024, or the day you were certified if that’s later. If you reported late for 2021-23, it began on February 1, 2024. The next one, 2027 to 2029, is assumed.',
  ),
  fact(
    'requirements',
    'medium',
    [categoryPage, categoryNames, cycleBefore],
    'Official: the maximums, the two categories, and A, B, and D. A is live events, in person or virtual. B is speaking, publishing, and volunteering for NSCA. D is NSCA’s own quizzes. Category C isn’t fully confirmed: Recert puts home study, college, other certifications, CPR/AED, and first aid there. For a CPR class, enter what NSCA gives you. Log a prerecorded course as home study, not A. The same table is assumed for 2027-29.',
  ),
  fact('cpr', 'high', [questions], 'An online class counts only if it checks your skills. Once the card has lapsed, take the class in person.'),
  fact(
    'late',
    'low',
    [categoryPage, questions],
    'NSCA took late reports in January 2024, after the 2021-23 cycle. Not confirmed for January 2027. Ask NSCA. Hardship appeals are open from February 1 to March 15, 2027. NSCA also has a reinstatement policy. Ask for terms.',
  ),
  notFound('lateFee', 'Ask NSCA what late reporting or reinstatement costs.'),
  fact(
    'fee',
    'low',
    [page, policies],
    '2018-20 prices, for each certification. They’re lower if less is required. Today’s weren’t found, so the fee is blank. If nothing is required, no fee was listed.',
  ),
  notFound('petition', 'Ask NSCA whether you can petition for a course, and what it costs.'),
  fact('carryOver', 'high', [page, questions, categoryPage], 'Only CEUs earned within the cycle count.'),
  fact('early', 'medium', [page, questions], 'You can report CEUs any time within the cycle.'),
  fact('sharing', 'high', [questions, policies], 'One set of CEUs counts for all your NSCA certifications. The fee is due for each.'),
  fact(
    'evidence',
    'high',
    [questions, page],
    'Report in your NSCA account and keep the certificates. Audits are random, and failing one can cost you the certification.',
  ),
]

const provenance = readAgain(
  [page, questions, categoryPage, categoryNames, cycleBefore, policies, singapore],
  'medium',
  'Credit for 2024-26, cycle, and CPR/AED card: official. Fees: from 2018-20. Late reporting in January 2027 and the 2027-29 cycle: not confirmed.',
)

function preset(id: string, name: string, title: string, alsoKnownAs: readonly string[] = []): CertificationPreset {
  return { kind: 'certification', id, name, title, alsoKnownAs, issuer, rule, facts, provenance, lateStart }
}

export const nscaPresets: readonly Preset[] = [
  preset('cscs', 'CSCS', 'Certified Strength and Conditioning Specialist', ['strength coach']),
  preset('nsca-cpt', 'NSCA-CPT', 'Certified Personal Trainer'),
  preset('nsca-csps', 'CSPS', 'Certified Special Population Specialist'),
  preset('nsca-tsac-f', 'TSAC-F', 'Tactical Strength and Conditioning Facilitator'),
]

import type { PlainDate } from '../../values/plainDate'
import { bareRule } from '../plainRule'
import { type RenewalRule, type Requirement } from '../rule'
import { fact, leaf, notFound, readIn, renewal, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'nsca', name: 'National Strength and Conditioning Association', dateOrder: 'monthFirst' }

const page = 'https://www.nsca.com/certification/recertification/'
const questions = 'https://www.nsca.com/recertifyfaqs'
const older = 'http://www.nsca.com/Certification/Continuing-Education/'
const policies = 'https://wixlib.com/document/18090_nsca-recertification-policies-procedures.html'
const singapore = 'https://nscasingapore.org/staying-certified'

/** One row of NSCA's table: how much in all, and how much of it from each category at most. */
function row(required: number, a: number, b: number, c: number, d: number): Requirement {
  return renewal(required, [
    leaf('A', 'A: Attending events', { max: a }, ['conference', 'course']),
    leaf('B', 'B: Quizzes, writing, presenting', { max: b }, ['quiz', 'contribution']),
    leaf('C', 'C: AED/first aid and college', { max: c }, ['cpr', 'college', 'service']),
    leaf('D', 'D: Certifications and home study', { max: d }, ['certification', 'homeStudy', 'specialization', 'ethics', 'other']),
  ])
}

const rule: RenewalRule = {
  ...bareRule,
  unit: { name: 'CEUs', hoursPerUnit: units(10) },
  cycle: { months: 36, ends: 'fixed', endsOn: '2026-12-31' as PlainDate }, // safe: a day of the calendar
  requirement: row(6, 5.5, 4, 5.5, 3.5),
  checks: [{ kind: 'spread', id: 'spread', label: 'At least two categories', atLeast: 2, each: units(0.1) }],
  prorated: [
    { fromMonth: 0, requirement: row(4, 3.5, 2.5, 3.5, 1.5) },
    { fromMonth: 12, requirement: row(2, 1.5, 1, 1.5, 1) },
    { fromMonth: 24, requirement: row(1, 1, 1, 1, 1) },
    { fromMonth: 30, requirement: row(0, 0, 0, 0, 0) },
  ],
  cprCard: { daysBeyond: 0, issuedWithinMonths: null },
  sharesCredit: true,
  fees: { currency: 'USD', renewal: units(90), petition: null },
}

const facts: readonly Fact[] = [
  fact(
    'credit',
    'medium',
    [page, older, policies],
    'The same in the tables of 2012-14 and 2018-20. Those of 2024-26 were not found, though NSCA says that there are some.',
  ),
  fact(
    'cycle',
    'high',
    [page, questions, singapore],
    'Everyone’s cycle ends on 31 December 2026 and began on 1 January 2024, or with the certification if that came later. The next one presumably runs from 2027 to 2029.',
  ),
  fact(
    'requirements',
    'medium',
    [older, policies, page],
    'At least two categories are official. How much a category counts at most, and how much less is asked of those who were certified within the cycle, is from 2012-14 and 2018-20. College gives 0.5 for a semester credit, 0.3 for a quarter credit.',
  ),
  fact('cpr', 'high', [questions], 'Online only where skills are checked as well; once the card has lapsed, in person.'),
  fact(
    'late',
    'high',
    [questions],
    'No extension. Appeals for hardship are heard from 1 February to 15 March 2027; reinstatement exists, its terms were not found.',
  ),
  notFound('lateFee', 'What a reinstatement costs was not found.'),
  fact(
    'fee',
    'low',
    [policies],
    'For those who are not members; members paid 65. For each certification, and less where less is asked. Figures of 2018-20, not confirmed for today.',
  ),
  notFound('petition', 'Whether NSCA takes petitions for courses, and at what price, was not found.'),
  fact('carryOver', 'high', [page, questions], 'Only what was earned within the cycle counts.'),
  fact('early', 'medium', [page, questions], 'Credit can be reported at any time within the cycle.'),
  fact('sharing', 'high', [questions, policies], 'One set of CEUs serves all NSCA certifications; the fee is due for each.'),
  fact(
    'evidence',
    'high',
    [questions, page],
    'You report in your NSCA account and keep the papers. Audits are at random, and a failed one can cost the certification.',
  ),
]

const provenance = readIn(
  [page, questions, older, policies, singapore],
  'medium',
  'The shared cycle, the CPR/AED card and the two categories are official. The amounts and the fee are those of earlier cycles.',
)

function preset(id: string, name: string, title: string): CertificationPreset {
  return { kind: 'certification', id, name, title, issuer, rule, facts, provenance }
}

export const nscaPresets: readonly Preset[] = [
  preset('cscs', 'CSCS', 'Certified Strength and Conditioning Specialist'),
  preset('nsca-cpt', 'NSCA-CPT', 'Certified Personal Trainer'),
  preset('nsca-csps', 'CSPS', 'Certified Special Population Specialist'),
  preset('nsca-tsac-f', 'TSAC-F', 'Tactical Strength and Conditioning Facilitator'),
]

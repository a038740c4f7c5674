import { educationCategories } from '../category'
import { bareRule } from '../plainRule'
import type { RenewalRule } from '../rule'
import { cprCard, fact, leaf, readAgain, renewal, together } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'ausactive', name: 'AUSactive', region: 'australiaNewZealand', dateOrder: 'dayFirst' }

const audit = 'https://ausactive.org.au/registration-audit/'
const credits = 'https://ausactive.org.au/faqs_category/cecs/'
const auditPolicy = 'https://ausactive.org.au/policies-guidelines/ausactive-audit-policy/'
const registration = 'https://ausactive.org.au/faqs_category/professional-registration/'
const pages = [audit, credits, auditPolicy, registration]

function rule(required: number, months: number): RenewalRule {
  return {
    ...bareRule,
    unit: { name: 'CECs', hoursPerUnit: null },
    cycle: { months, ends: 'anniversary' },
    requirement: renewal(required, [
      leaf('education', 'Education', {}, educationCategories),
      together('cards', 'First aid and CPR', 5, [
        leaf('firstAid', 'First aid', { maxPerCourse: 4 }, ['firstAid']),
        leaf('cpr', 'CPR', { maxPerCourse: 1 }, ['cpr']),
      ]),
    ]),
    cards: [cprCard(), cprCard({ topic: 'firstAid' })],
    fees: { currency: 'AUD', renewal: null, petition: null },
  }
}

const facts: readonly Fact[] = [
  fact('credit', 'high', [credits, audit], '20 CECs for a 24-month registration, 10 for 12 months.'),
  fact('cycle', 'high', [registration], 'A new term begins the day after the old one ends. Use the end day on your registration.'),
  fact(
    'requirements',
    'high',
    [credits],
    'A first aid certificate with CPR gives 4 CECs and CPR alone 1, at most 5 in all. Log a first aid class that includes CPR as first aid.',
  ),
  fact('cpr', 'high', [audit], 'Both have to be current: first aid (HLTAID003 or HLTAID011) and CPR (HLTAID009).'),
  fact(
    'late',
    'high',
    [registration],
    'After a lapse, you need 20 CECs from the 24 months before you register again. Recert doesn’t count that window.',
  ),
  ...unknown('AUSactive', 'lateFee', 'fee', 'petition', 'carryOver', 'early'),
  fact('evidence', 'high', [auditPolicy, audit], 'Random audits, with 30 days to answer. A deferral is three months at most.'),
]

const provenance = readAgain(pages, 'high', 'Credit, the limit of 5, and both cards: official. Fees: not found.')

function preset(id: string, name: string, title: string, required: number, months: number): CertificationPreset {
  const alsoKnownAs = ['Fitness Australia', 'personal trainer', 'Registered Exercise Professional', 'REP']
  return { kind: 'certification', id, name, title, alsoKnownAs, issuer, rule: rule(required, months), facts, provenance }
}

export const ausactivePresets: readonly Preset[] = [
  preset('ausactive', 'AUSactive', 'Registered Exercise Professional, 24 months', 20, 24),
  preset('ausactive-12', 'AUSactive 12 months', 'Registered Exercise Professional, 12 months', 10, 12),
]

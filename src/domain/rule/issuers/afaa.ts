import { educationCategories } from '../category'
import { bareRule } from '../plainRule'
import { type RenewalRule } from '../rule'
import { cprCard, fact, leaf, notFound, readAgain, renewal, units } from './parts'
import type { Fact, Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'afaa', name: 'Athletics and Fitness Association of America', region: 'usa', dateOrder: 'monthFirst' }

const form = 'https://fill.io/CERTIFIED-GROUP-FITNESS-INSTRUCTOR-RECERTIFICATION-A-PP-L'
const page = 'https://www.afaa.com/recertify'
const earlierPage = 'http://afaa.com/recertify'
const oldestPage = 'http://www.afaa.com/305.afa'
const pages = [form, page, earlierPage, oldestPage]

const rule: RenewalRule = {
  ...bareRule,
  unit: { name: 'CEUs', hoursPerUnit: units(1) },
  cycle: { months: 24, ends: 'anniversary' },
  requirement: renewal(15, [
    leaf('education', 'Education', { min: 13, max: 13 }, educationCategories),
    leaf('cpr', 'CPR/AED', { min: 2, max: 2 }, ['cpr']),
  ]),
  checks: [
    {
      kind: 'provider',
      id: 'own',
      label: 'AFAA or NASM courses',
      min: units(2),
      providers: ['AFAA', 'NASM', issuer.name, 'National Academy of Sports Medicine'],
    },
  ],
  lateWindow: { education: { days: 0 }, application: { days: 180 }, fees: [{ through: { days: 180 }, fee: units(50) }], isConfirmed: false },
  cards: [cprCard()],
  fees: { currency: 'USD', renewal: units(99), petition: units(25), others: [{ label: 'Recertify for life, once', fee: units(299) }] },
}

const facts: readonly Fact[] = [
  fact('credit', 'high', pages, 'One unit is one hour. Some third parties write the 15 as 1.5.'),
  fact('cycle', 'high', [form, page], 'Two years from the date on your certificate.'),
  fact(
    'requirements',
    'medium',
    [form, page],
    'At least 2 of the units come from AFAA or NASM courses, and 2 from CPR/AED (form of March 2021). College gives two units for each credit hour.',
  ),
  fact(
    'cpr',
    'high',
    [form, page, oldestPage],
    'With hands-on practice: classes that are online only weren’t accepted. That requirement was suspended for a while.',
  ),
  fact(
    'late',
    'low',
    [earlierPage],
    'A page from about 2016-17 accepts applications 1 to 180 days late. Today’s page points to a handbook shared with NASM, so NASM’s 90 days and one year may apply instead. Not confirmed whether you can finish education late.',
  ),
  fact('lateFee', 'low', [page, earlierPage], 'From about 2016-19, for each certificate. Ask AFAA for today’s late fee.'),
  fact('fee', 'medium', [page], 'From about 2017-19, like the one-time price for life. With that one, you still need CEUs and CPR/AED.'),
  fact('petition', 'medium', [form, page], 'For each course that isn’t approved beforehand.'),
  notFound('carryOver', 'Recert carries no extra CEUs over. Ask AFAA.'),
  notFound('early', 'Ask AFAA how early you can renew.'),
  fact('evidence', 'high', [form, page], 'Documents for each unit, and both sides of the CPR/AED card.'),
]

export const afaaPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'afaa-gfi',
    name: 'AFAA-GFI',
    title: 'Certified Group Fitness Instructor',
    issuer,
    rule,
    facts,
    provenance: readAgain(pages, 'high', 'Credit and CPR/AED card: official. Prices: older. Late window: not confirmed.'),
  },
  {
    kind: 'certification',
    id: 'afaa-pft',
    name: 'AFAA-PFT',
    title: 'Personal Fitness Trainer',
    issuer,
    rule,
    facts,
    provenance: readAgain(
      pages,
      'medium',
      'An earlier certification with the same 15 units. Not confirmed that AFAA still renews it on these terms.',
    ),
  },
]

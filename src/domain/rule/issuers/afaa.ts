import { educationCategories } from '../category'
import { bareRule } from '../plainRule'
import { type RenewalRule } from '../rule'
import { fact, leaf, notFound, readIn, renewal, units } from './parts'
import type { Fact, Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'afaa', name: 'Athletics and Fitness Association of America', dateOrder: 'monthFirst' }

const form = 'https://fill.io/CERTIFIED-GROUP-FITNESS-INSTRUCTOR-RECERTIFICATION-A-PP-L'
const page = 'https://www.afaa.com/recertify'
const olderPage = 'http://www.afaa.com/305.afa'
const siteText = 'https://github.com/Hyprtxt/afaa.com'
const pages = [form, page, olderPage, siteText]

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
  lateWindow: { education: { days: 0 }, application: { days: 180 }, fees: [{ through: { days: 180 }, fee: units(50) }] },
  cprCard: { daysBeyond: 0, issuedWithinMonths: null },
  fees: { currency: 'USD', renewal: units(99), petition: units(25) },
}

const facts: readonly Fact[] = [
  fact('credit', 'high', pages, 'One unit is one hour. Some third parties write the 15 as 1.5.'),
  fact('cycle', 'high', [form, page], 'Two years from the date on your certificate.'),
  fact(
    'requirements',
    'medium',
    [form, page],
    'At least 2 of the units come from AFAA or NASM courses, 2 from CPR/AED (form of March 2021). College gives two units for each credit hour.',
  ),
  fact('cpr', 'high', [form, page, olderPage], 'With practice in person; a class that is online only was not taken. That was set aside for a time.'),
  fact(
    'late',
    'low',
    [siteText],
    'From a text of about 2015-18: up to 180 days, then the exam again. AFAA shares a handbook with NASM now, so NASM’s 90 days and one year may hold instead.',
  ),
  fact('lateFee', 'medium', [page], 'From about 2017-19.'),
  fact('fee', 'medium', [page], 'From about 2017-19, as was the single fee for life of 299.'),
  fact('petition', 'medium', [form, page], 'For each course that is not approved beforehand.'),
  notFound('carryOver', 'Whether surplus goes to the next cycle was not found. Recert carries none over.'),
  notFound('early', 'How long before the expiry AFAA takes a renewal was not found.'),
  fact('evidence', 'high', [form, page], 'Papers for each unit, and both sides of the CPR/AED card.'),
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
    provenance: readIn(
      pages,
      'high',
      'The 15 units, the 2 from AFAA or NASM and the CPR/AED card are official. The prices are older, and today’s late window is not confirmed.',
    ),
  },
  {
    kind: 'certification',
    id: 'afaa-pft',
    name: 'AFAA-PFT',
    title: 'Personal Fitness Trainer',
    issuer,
    rule,
    facts,
    provenance: readIn(
      pages,
      'medium',
      'A certification of former years that went by the same 15 units. Whether AFAA still renews it on these terms is not confirmed.',
    ),
  },
]

import { educationCategories } from '../category'
import { bareRule } from '../plainRule'
import { cprCard, fact, leaf, readAgain, renewal, units } from './parts'
import type { Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'nafta', name: 'National Aerobics & Fitness Trainers Association', region: 'usa', dateOrder: 'monthFirst' }

const page = 'https://naftafitness.org/certification/recertification.php'
const mirror = 'https://wixlib.com/document/1ee9_certified-group-fitness-exercise-instructor.html'

export const naftaPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'nafta',
    name: 'NAFTA',
    title: 'First certification, NAFTA',
    alsoKnownAs: ['group fitness', 'aerobics'],
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CEUs', hoursPerUnit: units(1) },
      cycle: { months: 24, ends: 'anniversary' },
      requirement: renewal(15, [
        leaf('education', 'Education', {}, educationCategories),
        leaf('cpr', 'CPR', { max: 2 }, ['cpr']),
        leaf('firstAid', 'First aid', { max: 3 }, ['firstAid']),
      ]),
      checks: [{ kind: 'provider', id: 'own', label: 'NAFTA courses', min: units(3), providers: ['NAFTA', issuer.name] }],
      cards: [cprCard()],
      opens: { days: 90 },
    },
    facts: [
      fact('credit', 'medium', [page], 'One CEU is one hour. Each further certification requires 8 more: add them to the rule if you hold several.'),
      fact('cycle', 'medium', [page], 'Two years; the page is undated.'),
      fact('requirements', 'medium', [page, mirror], 'At least 3 from NAFTA, at most 2 from CPR and 3 from first aid. The pages are undated.'),
      fact('cpr', 'high', [page], 'With practice in person.'),
      ...unknown('NAFTA', 'late', 'lateFee', 'fee', 'petition', 'carryOver'),
      fact('early', 'medium', [mirror], 'An undated copy says to send the renewal within 90 days before the expiry.'),
      ...unknown('NAFTA', 'evidence'),
    ],
    provenance: readAgain([page, mirror], 'medium', 'Credit and limits: from undated pages. Fees and late rules: not found.'),
  },
]

import { bareRule } from '../plainRule'
import { educationBut, fact, leaf, readAgain, renewal, units } from './parts'
import type { Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'yoga-alliance', name: 'Yoga Alliance', region: 'international', dateOrder: 'monthFirst' }

const policy = 'https://devteam.yogaalliance.org/Credentialing/ContinuingEducation'
const olderPolicy = 'https://www.yogaalliance.org/Credentialing/ContinuingEducation'
const changes = 'https://www.yogaalliance.org/About_Yoga/Article_Archive/Changes_to_Continuing_Education_Standards'
const mirror = 'https://byrnesoments.blogspot.com/2022/10/do-you-need-continuing-education-to.html'

export const yogaAlliancePresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'yoga-ryt',
    name: 'RYT',
    title: 'Registered Yoga Teacher: RYT 200, RYT 500, E-RYT',
    alsoKnownAs: ['yoga instructor', 'YA'],
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'hours', hoursPerUnit: units(1) },
      cycle: { months: 36, ends: 'anniversary' },
      requirement: renewal(75, [
        leaf('teaching', 'Teaching yoga', { min: 45 }, ['contribution']),
        leaf('training', 'Yoga training', { min: 30 }, educationBut('contribution')),
      ]),
      yearly: [{ id: 'dues', label: 'Annual dues', on: 'unknown', fee: null }],
    },
    facts: [
      fact('credit', 'high', [policy]),
      fact('cycle', 'high', [policy], 'Three years from your first registration.'),
      fact(
        'requirements',
        'high',
        [policy, mirror],
        'Online teaching counts. Since July 18, 2023, all 30 training hours can be distance learning; before that, at least 10 had to be in person.',
      ),
      fact('cpr', 'medium', [policy], 'The policy doesn’t name a card.'),
      ...unknown('Yoga Alliance', 'late', 'lateFee', 'fee', 'petition'),
      fact('carryOver', 'high', [policy], 'Extra training hours don’t roll over, and hours before your registration don’t count.'),
      ...unknown('Yoga Alliance', 'early'),
      fact('yearly', 'medium', [mirror], 'Dues are paid every year. Ask Yoga Alliance how much and when.'),
      fact('evidence', 'high', [policy], 'Log the hours in your account. You enter those of other providers yourself.'),
    ],
    provenance: readAgain([policy, olderPolicy, changes, mirror], 'high', 'The 45 and 30 hours: official. Dues and late rules: not found.'),
  },
]

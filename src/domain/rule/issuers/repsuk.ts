import { bareRule } from '../plainRule'
import { fact, notFound, readIn, singleLeaf, units } from './parts'
import type { Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'reps-uk', name: 'Register of Exercise Professionals', dateOrder: 'dayFirst' }

const guide = 'https://repsuk.org/cpd-points-guide'
const register = 'https://staging.repsuk.org/resources/how-the-reps-public-register-works'
const history = 'https://hfe.co.uk/blog/register-of-exercise-professionals-reps'

export const repsukPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'reps-uk',
    name: 'REPs UK',
    title: 'Registered exercise professional',
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CPD points', hoursPerUnit: units(1) },
      cycle: { months: 24, ends: 'anniversary' },
      requirement: singleLeaf(24),
      carryOver: { max: units(8) },
      fees: { currency: 'GBP', renewal: null, petition: null },
    },
    facts: [
      fact(
        'credit',
        'medium',
        [guide],
        'A course gives 8 to 16 points, a workshop 4 to 6, anything else 1 to 3, so hours are only a first guess. An entry qualification gives 20 points.',
      ),
      fact('cycle', 'medium', [guide], 'Two years from the registration. The register of old closed in 2020; this is the one at repsuk.org.'),
      notFound('cpr', 'Whether a card is asked for is not settled; a draft page of 2026 speaks of a first-aid check.'),
      notFound('late', 'Whether REPs renews late was not found.'),
      notFound('lateFee', 'What a late renewal costs was not found.'),
      notFound('fee', 'What a renewal costs was not found.'),
      notFound('petition', 'Whether REPs takes petitions for courses, and at what price, was not found.'),
      fact('carryOver', 'high', [guide], 'Up to 8 points go to the next cycle.'),
      notFound('early', 'How long before the expiry REPs takes a renewal was not found.'),
      fact('evidence', 'medium', [guide], 'An online form with the certificate uploaded.'),
    ],
    provenance: readIn(
      [guide, register, history],
      'medium',
      'The points are those of the register at repsuk.org. The register of old closed in 2020, and how the two belong together was not found.',
    ),
  },
]

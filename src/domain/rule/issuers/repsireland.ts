import { educationCategories } from '../category'
import { bareRule } from '../plainRule'
import { fact, leaf, readAgain, renewal } from './parts'
import type { Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'reps-ireland', name: 'Register of Exercise Professionals Ireland', region: 'ireland', dateOrder: 'dayFirst' }

const mirror = 'https://studylib.net/doc/8105830/reps-ireland-continuous-professional-development-requirem...'

export const repsirelandPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'reps-ireland',
    name: 'REPs Ireland',
    title: 'Registered Exercise Professional, Ireland',
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CPD credits', hoursPerUnit: null },
      cycle: { months: 24, ends: 'anniversary' },
      requirement: renewal(32, [
        // No kind of course says whether it's endorsed: the trainer puts a course here.
        leaf('endorsed', 'Endorsed, related to exercise', { min: 24 }, []),
        leaf('other', 'Not endorsed', { max: 8 }, educationCategories),
      ]),
      fees: { currency: 'EUR', renewal: null, petition: null },
    },
    facts: [
      fact('credit', 'medium', [mirror], 'From an undated copy of the official text: 32 credits are about four days.'),
      fact('cycle', 'medium', [mirror], 'Two years from your registration, from an undated copy.'),
      fact('requirements', 'medium', [mirror], 'At least 24 related to exercise, at most 8 not endorsed. Put endorsed courses under that part.'),
      ...unknown('REPs Ireland', 'cpr', 'late', 'lateFee', 'fee', 'petition', 'carryOver', 'early', 'evidence'),
    ],
    provenance: readAgain([mirror], 'medium', 'From an undated copy of the official text. Today’s rules: not found.'),
  },
]

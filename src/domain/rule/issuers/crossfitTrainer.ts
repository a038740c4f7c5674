import { bareRule } from '../plainRule'
import { crossfit } from './cards'
import { cprCard, educationBut, fact, leaf, readAgain, renewal } from './parts'
import type { Preset } from './preset'
import { unknown } from './unknowns'

const blog = 'http://chadsmithcrossfit.blogspot.com/2015/01/crossfit-level-3-qualifications.html'
const handbook = 'https://studylib.net/doc/25320973/ccft-candidatehandbook'

export const crossfitTrainerPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'cf-l3',
    name: 'CF-L3',
    title: 'Certified CrossFit Trainer',
    alsoKnownAs: ['CCFT', 'CrossFit Level 3'],
    issuer: crossfit,
    rule: {
      ...bareRule,
      // CEUs and coaching hours are two requirements. A rule has one unit, so they're added up, and neither can make up for the other.
      unit: { name: 'CEUs and hours', hoursPerUnit: null },
      cycle: { months: 36, ends: 'anniversary' },
      requirement: renewal(950, [
        leaf('education', 'CEUs', { min: 50, max: 50 }, educationBut('contribution')),
        leaf('coaching', 'Hours of coaching CrossFit', { min: 900, max: 900 }, ['contribution']),
      ]),
      cards: [cprCard()],
    },
    facts: [
      fact('credit', 'low', [blog], 'From 2015: 50 CEUs and 900 hours of coaching. Recert adds them up because a rule has one unit.'),
      fact('cycle', 'medium', [blog], 'Three years, from a blog of 2015.'),
      fact(
        'requirements',
        'low',
        [blog, handbook],
        'From a blog of 2015. CrossFit’s handbook of 2019 names both parts, but its figures weren’t seen.',
      ),
      fact('cpr', 'high', [handbook]),
      ...unknown('CrossFit', 'late', 'lateFee', 'fee', 'petition', 'carryOver', 'early', 'evidence'),
    ],
    provenance: readAgain([blog, handbook], 'low', 'From a 2015 blog. Today’s figures weren’t found.'),
  },
]

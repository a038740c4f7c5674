import { bareRule } from '../plainRule'
import { fact, readAgain, singleLeaf, units } from './parts'
import type { Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'reps-uae', name: 'Register of Exercise Professionals UAE', region: 'uae', dateOrder: 'dayFirst' }

const press = 'https://www.thenational.ae/uae/new-dubai-fitness-regulations-spark-surge-in-refresher-courses-1.326212'
const school = 'https://www.empiricuae.com/news/personal-trainer-certification-need-know/'

export const repsuaePresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'reps-uae',
    name: 'REPs UAE',
    title: 'Registered exercise professional, UAE',
    alsoKnownAs: ['Dubai', 'Abu Dhabi'],
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'hours', hoursPerUnit: units(1) },
      cycle: { months: 12, ends: 'anniversary' },
      requirement: singleLeaf(10),
      fees: { currency: 'AED', renewal: null, petition: null, others: [{ label: 'At third parties', fee: units(400) }] },
    },
    facts: [
      fact('credit', 'low', [press, school], 'From a newspaper of about 2014 and a school. No official policy was found.'),
      fact('cycle', 'low', [press, school], 'Your registration year, from the same sources.'),
      ...unknown('REPs UAE', 'cpr', 'late', 'lateFee'),
      fact('fee', 'low', [press, school], 'A year, from the same sources.'),
      ...unknown('REPs UAE', 'petition', 'carryOver', 'early', 'evidence'),
    ],
    provenance: readAgain([press, school], 'low', 'Hours and fee: from a newspaper and a school. No official policy was found.'),
  },
]

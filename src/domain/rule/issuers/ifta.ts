import { bareRule } from '../plainRule'
import { cprCard, fact, readAgain, singleLeaf, units } from './parts'
import type { Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'ifta', name: 'International Fitness Trainers Association', region: 'usa', dateOrder: 'monthFirst' }

const page = 'https://www.ifta-fitness.com/certifications/renewals/'

export const iftaPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'ifta',
    name: 'IFTA',
    title: 'Group Fitness Instructor, IFTA',
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CECs', hoursPerUnit: units(1) },
      cycle: { months: 24, ends: 'anniversary' },
      // 10 are enough if all of them are IFTA's own. A rule has one total: the higher one.
      requirement: singleLeaf(12),
      checks: [{ kind: 'provider', id: 'own', label: 'IFTA courses', min: units(8), providers: ['IFTA', issuer.name] }],
      cards: [cprCard()],
    },
    facts: [
      fact('credit', 'high', [page], '12 CECs, or 10 if all are from IFTA. Recert requires 12 either way.'),
      fact('cycle', 'high', [page], 'Two years from your certification.'),
      fact('requirements', 'high', [page], 'At least 8 from IFTA.'),
      fact('cpr', 'high', [page]),
      ...unknown('IFTA', 'late', 'lateFee', 'fee', 'petition', 'carryOver', 'early', 'evidence'),
    ],
    provenance: readAgain([page], 'high', 'Credit and card: official. Fees and late rules: not found.'),
  },
]

import { bareRule } from '../plainRule'
import { fact, readAgain, singleLeaf } from './parts'
import type { Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'repssa', name: 'Register of Exercise Professionals South Africa', region: 'southAfrica', dateOrder: 'yearFirst' }

const policy = 'https://www.repssa.com/continuing-professional-development-policy/'

export const repssaPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'repssa',
    name: 'REPSSA',
    title: 'Registered member',
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CPD points', hoursPerUnit: null },
      cycle: { months: 12, ends: 'anniversary' },
      requirement: singleLeaf(12),
      fees: { currency: 'ZAR', renewal: null, petition: null },
    },
    facts: [
      fact('credit', 'high', [policy], 'Hours per point: not found.'),
      fact('cycle', 'high', [policy], 'Your membership year.'),
      ...unknown('REPSSA', 'cpr', 'late', 'lateFee', 'fee', 'petition', 'carryOver', 'early', 'evidence'),
    ],
    provenance: readAgain([policy], 'high', 'Points: official. Fees, late rules, and cards: not found.'),
  },
]

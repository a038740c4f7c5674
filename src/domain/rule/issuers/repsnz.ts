import { bareRule } from '../plainRule'
import { fact, readAgain, singleLeaf, units } from './parts'
import type { Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'reps-nz', name: 'New Zealand Register of Exercise Professionals', region: 'australiaNewZealand', dateOrder: 'dayFirst' }

const policy = 'https://www.reps.org.nz/cpd-policy/'

export const repsnzPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'reps-nz',
    name: 'REPs NZ',
    title: 'Registered Exercise Professional, New Zealand',
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CPD points', hoursPerUnit: null },
      cycle: { months: 12, ends: 'anniversary' },
      requirement: singleLeaf(10),
      // Points live for two registrations. A year uses up to 10 that were carried in, so with this limit none outlive the second.
      carryOver: { max: units(10) },
      fees: { currency: 'NZD', renewal: null, petition: null },
    },
    facts: [
      fact('credit', 'high', [policy], 'Hours per point: not found.'),
      fact('cycle', 'high', [policy], 'Your registration year.'),
      ...unknown('REPs NZ', 'cpr'),
      fact('late', 'high', [policy], 'You can make up a shortfall of up to 10 points in the next year. Recert doesn’t carry shortfalls forward.'),
      ...unknown('REPs NZ', 'lateFee', 'fee', 'petition'),
      fact('carryOver', 'high', [policy], 'Points last for two registrations, so surplus helps the next year only.'),
      ...unknown('REPs NZ', 'early'),
      fact('evidence', 'high', [policy], 'None is due before your first re-registration.'),
    ],
    provenance: readAgain([policy], 'high', 'Points and how long they last: official. Fees and cards: not found.'),
  },
]

import { bareRule } from '../plainRule'
import { cprCard, fact, readAgain, singleLeaf, units } from './parts'
import type { Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'wits', name: 'World Instructor Training Schools', region: 'usa', dateOrder: 'monthFirst' }

const older = 'http://www.witseducation.com/certifications/renewalQA.htm'
const page = 'https://witseducation.com/pages/w-i-t-s-certified-personal-trainer-renewal'

export const witsPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'wits',
    name: 'W.I.T.S.',
    title: 'Certified Personal Trainer and others, W.I.T.S.',
    alsoKnownAs: ['WITS'],
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CECs', hoursPerUnit: units(1) },
      cycle: { months: 24, ends: 'monthEnd' },
      requirement: singleLeaf(10),
      checks: [{ kind: 'provider', id: 'own', label: 'W.I.T.S. courses', min: units(3), providers: ['W.I.T.S.', 'WITS', issuer.name] }],
      cards: [cprCard()],
    },
    facts: [
      fact('credit', 'medium', [older], '10 CECs, from a page of about 2012–14. Not confirmed for today.'),
      fact('cycle', 'medium', [older], 'Two years, to the end of the month. From about 2012–14.'),
      fact('requirements', 'high', [page], 'At least 3 from W.I.T.S. itself; it was 1 in about 2012–14.'),
      fact('cpr', 'high', [page], 'For a renewal, an online class is accepted.'),
      ...unknown('W.I.T.S.', 'late', 'lateFee', 'fee', 'petition', 'carryOver', 'early', 'evidence'),
    ],
    provenance: readAgain([page, older], 'medium', 'The 3 from W.I.T.S. and card: current. The total of 10 and the month end: from an older page.'),
  },
]

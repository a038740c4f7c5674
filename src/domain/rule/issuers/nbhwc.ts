import { bareRule } from '../plainRule'
import { fact, notFound, readAgain, singleLeaf, units } from './parts'
import type { Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'nbhwc', name: 'National Board for Health & Wellness Coaching', region: 'usa', dateOrder: 'monthFirst' }

const provider = 'https://fitologyce.com/blog/nbhwc-ce-requirements-complete-guide'

export const nbhwcPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'nbhwc',
    name: 'NBC-HWC',
    title: 'National Board Certified Health & Wellness Coach',
    alsoKnownAs: ['NBHWC', 'health coach', 'wellness coach'],
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CE credits', hoursPerUnit: null },
      cycle: { months: 36, ends: 'anniversary' },
      requirement: singleLeaf(36),
      yearly: [{ id: 'fee', label: 'Annual fee', on: 'unknown', fee: units(75) }],
    },
    facts: [
      fact(
        'credit',
        'medium',
        [provider],
        'From a course provider. NBHWC’s 2025 handbook couldn’t be read. Not confirmed that 3 have to be in ethics, so Recert doesn’t require it. Ask NBHWC.',
      ),
      fact('cycle', 'medium', [provider], 'Three years. Sources differ on whether they end on the day or at the end of its month.'),
      fact('cpr', 'low', [provider], 'No card is named.'),
      ...unknown('NBHWC', 'late', 'lateFee'),
      notFound('fee', 'Ask NBHWC whether a renewal costs more than the annual fee.'),
      ...unknown('NBHWC', 'petition', 'carryOver'),
      notFound('early', 'Sources disagree: 90 days or 12 months before the expiry. Ask NBHWC.'),
      fact(
        'yearly',
        'medium',
        [provider],
        'From a course provider. Another site says $225 at the renewal instead (not confirmed). Ask NBHWC when it’s due.',
      ),
      ...unknown('NBHWC', 'evidence'),
    ],
    provenance: readAgain([provider], 'medium', 'Credit: from a course provider. No NBHWC page could be read.'),
  },
]

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
        'From a course provider. NBHWC’s own handbook of 2025 couldn’t be read. That 3 of them have to be in ethics isn’t confirmed, so Recert doesn’t require it: ask NBHWC.',
      ),
      fact('cycle', 'medium', [provider], 'Three years. Sources differ on whether they end on the day or at the end of its month.'),
      fact('cpr', 'low', [provider], 'No card is named.'),
      ...unknown('NBHWC', 'late', 'lateFee'),
      notFound('fee', 'Whether the renewal costs more than the annual fee wasn’t found.'),
      ...unknown('NBHWC', 'petition', 'carryOver'),
      notFound('early', 'Whether it’s 90 days or 12 months before the expiry isn’t confirmed: sources contradict each other.'),
      fact(
        'yearly',
        'medium',
        [provider],
        'From a course provider. Another site names $225 at the renewal instead, which isn’t confirmed. On which day it’s due wasn’t found.',
      ),
      ...unknown('NBHWC', 'evidence'),
    ],
    provenance: readAgain([provider], 'medium', 'No page from NBHWC itself could be read. The 36 credits in three years are from a course provider.'),
  },
]

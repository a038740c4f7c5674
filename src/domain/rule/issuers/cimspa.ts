import { educationCategories } from '../category'
import { bareRule } from '../plainRule'
import { fact, leaf, notFound, readIn, renewal, units } from './parts'
import type { Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'cimspa', name: 'Chartered Institute for the Management of Sport and Physical Activity', dateOrder: 'dayFirst' }

const policy = 'https://www.cimspa.co.uk/cpd/cpd-policy'
const older = 'https://www.cimspa.co.uk/page.php?id=205'
const pages = [policy, older]

export const cimspaPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'cimspa-practitioner',
    name: 'CIMSPA Practitioner',
    title: 'Practitioner member',
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CPD points', hoursPerUnit: units(1) },
      cycle: { months: 12, ends: 'anniversary' },
      requirement: renewal(10, [
        // No kind of course says whether CIMSPA endorsed it: the trainer puts a course here.
        leaf('endorsed', 'CIMSPA-endorsed', { min: 5, max: 10 }, []),
        leaf('other', 'Not endorsed', { max: 5 }, educationCategories),
      ]),
      fees: { currency: 'GBP', renewal: null, petition: null },
    },
    facts: [
      fact(
        'credit',
        'high',
        pages,
        'A point an hour where the course is mapped to a standard, half a point where not, a quarter for a module of the academy. Up to about 2023.',
      ),
      fact('cycle', 'medium', pages, 'Your membership year.'),
      fact('requirements', 'medium', pages, 'At least 5 points from courses that CIMSPA endorses, at most 5 from others.'),
      fact('cpr', 'medium', pages, 'A card is not among the printed conditions.'),
      fact('late', 'medium', pages, 'No late window is printed; in hardship a letter to CIMSPA may help.'),
      notFound('lateFee', 'No late fee was found.'),
      notFound('fee', 'The price of the membership was not found.'),
      notFound('petition', 'Whether CIMSPA takes petitions for courses, and at what price, was not found.'),
      fact('carryOver', 'medium', pages, 'Printed up to about 2023.'),
      notFound('early', 'From when a membership can be renewed was not found.'),
      fact('evidence', 'medium', pages, 'A certificate or a confirmation of attendance.'),
    ],
    provenance: readIn(pages, 'medium', 'The points are from CIMSPA’s policy up to about 2023. What was changed since then was not seen.'),
  },
]

import { educationCategories } from '../category'
import { bareRule } from '../plainRule'
import { fact, leaf, notFound, readAgain, renewal, units } from './parts'
import type { Issuer, Preset } from './preset'

const issuer: Issuer = {
  id: 'cimspa',
  name: 'Chartered Institute for the Management of Sport and Physical Activity',
  region: 'uk',
  dateOrder: 'dayFirst',
}

const policy = 'https://www.cimspa.co.uk/cpd/cpd-policy'
const older = 'https://www.cimspa.co.uk/page.php?id=205'
const training = 'https://www.cimspa.co.uk/education-training/training/training-to-maintain'
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
      cycle: { months: 12, ends: 'dayBefore' },
      requirement: renewal(10, [
        // No kind of course says whether CIMSPA endorsed it: the trainer puts a course here.
        leaf('endorsed', 'CIMSPA-endorsed', { min: 5, max: 10 }, []),
        leaf('other', 'Not endorsed', { max: 5 }, [...educationCategories, 'firstAid']),
      ]),
      fees: { currency: 'GBP', renewal: null, petition: null },
    },
    facts: [
      fact(
        'credit',
        'high',
        pages,
        'One point an hour if the course is mapped to a standard, half a point if not, a quarter for an academy module. Up to about 2023.',
      ),
      fact('cycle', 'medium', [older], 'Your membership year. In 2016, one that began on June 1 ran through May 31.'),
      fact(
        'requirements',
        'medium',
        [policy, older, training],
        'At least 5 points from courses that CIMSPA endorses, at most 5 from others. A first-aid certificate is one of the others.',
      ),
      fact('cpr', 'medium', pages, 'A card isn’t among the printed conditions. A first-aid certificate counts as CPD that isn’t endorsed.'),
      fact('late', 'medium', pages, 'No late window is printed. In hardship, a letter to CIMSPA may help.'),
      notFound('lateFee', 'No late fee was found.'),
      notFound('fee', 'Ask CIMSPA what the membership costs.'),
      notFound('petition', 'Ask CIMSPA whether you can petition for a course, and what it costs.'),
      fact('carryOver', 'medium', pages, 'Printed up to about 2023: points don’t carry over.'),
      notFound('early', 'Ask CIMSPA how early you can renew.'),
      fact('evidence', 'medium', pages, 'A certificate or confirmation of attendance.'),
    ],
    provenance: readAgain(
      [policy, older, training],
      'medium',
      'Points: CIMSPA’s policy to about 2023. Last day of the year: from 2016. Later changes: not seen.',
    ),
  },
]

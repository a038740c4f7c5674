import { bareRule } from '../plainRule'
import { fact, leaf, notFound, readAgain, renewal, units } from './parts'
import type { Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'reps-uk', name: 'Register of Exercise Professionals', region: 'uk', dateOrder: 'dayFirst' }

const guide = 'https://repsuk.org/cpd-points-guide'
const register = 'https://staging.repsuk.org/resources/how-the-reps-public-register-works'
const history = 'https://hfe.co.uk/blog/register-of-exercise-professionals-reps'

export const repsukPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'reps-uk',
    name: 'REPs UK',
    title: 'Registered exercise professional',
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CPD points', hoursPerUnit: units(1) },
      cycle: { months: 24, ends: 'anniversary' },
      requirement: renewal(24, [
        leaf('course', 'Courses', { maxPerCourse: 16 }, ['course', 'specialization', 'ethics']),
        leaf('qualification', 'Qualifications', { maxPerCourse: 20 }, ['certification', 'college']),
        // A workshop is logged as a course, too: the trainer puts one without an assessment here. Until then, no more than its 6 are proposed.
        leaf('workshop', 'Workshops', { maxPerCourse: 6 }, []),
        leaf('other', 'Other activities', { maxPerCourse: 3 }, ['conference', 'homeStudy', 'quiz', 'contribution', 'service', 'other']),
      ]),
      carryOver: { max: units(8) },
      fees: { currency: 'GBP', renewal: null, petition: null },
    },
    facts: [
      fact('credit', 'medium', [guide], 'One point an hour, up to a maximum for each activity.'),
      fact('cycle', 'medium', [guide], 'Two years from the registration. The old register closed in 2020; this is the one at repsuk.org.'),
      fact(
        'requirements',
        'medium',
        [guide],
        'A course of 8 hours or more with an assessment gives 8 to 16 points, a workshop of 4 hours or more gives 4 to 6, and anything else 1 to 3: conferences, podcasts, reading, masterclasses. A qualification that gives entry to a level gives 20, any other up to 16. For a course, Recert proposes at most 6 until you choose which it was.',
      ),
      notFound('cpr', 'Ask REPs whether you need a card. A draft page from 2026 mentions a first-aid check.'),
      notFound('late', 'Ask REPs whether you can renew late.'),
      notFound('lateFee', 'Ask REPs what a late renewal costs.'),
      notFound('fee', 'Ask REPs what a renewal costs.'),
      notFound('petition', 'Ask REPs whether you can petition for a course, and what it costs.'),
      fact('carryOver', 'high', [guide], 'Up to 8 points carry over to the next cycle.'),
      notFound('early', 'Ask REPs how early you can renew.'),
      fact('evidence', 'medium', [guide], 'An online form with the certificate uploaded.'),
    ],
    provenance: readAgain(
      [guide, register, history],
      'medium',
      'Points: the register at repsuk.org. The old register closed in 2020. How the two are connected wasn’t found.',
    ),
  },
]

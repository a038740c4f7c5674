import { bareRule } from '../plainRule'
import { cprCard, fact, lateApplication, notFound, readAgain, singleLeaf, units } from './parts'
import type { Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'fitness-alberta', name: 'Fitness Alberta', region: 'canada', dateOrder: 'yearFirst' }

const trainer = 'https://fitnessalberta.com/personal-trainer-recertification'
const educator = 'https://fitnessalberta.com/assistant-trainer-educator-recertification'
const leader = 'https://www.fitnessalberta.com/group-exercise-recertification'

const alsoKnownAs = ['AFLCA']

export const fitnessAlbertaPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'fitness-alberta-pt',
    name: 'Fitness Alberta PT',
    title: 'Personal Trainer',
    alsoKnownAs,
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'credits', hoursPerUnit: null },
      cycle: { months: 24, ends: 'anniversary', isPrinted: true },
      requirement: singleLeaf(15),
      lateWindow: lateApplication(
        { months: 12 },
        [
          { through: { days: 30 }, fee: units(0) },
          { through: { months: 2 }, fee: null },
          { through: { months: 6 }, fee: units(50) },
          { through: { months: 12 }, fee: units(100) },
        ],
        true,
      ),
      cards: [cprCard({ issuedWithinMonths: 24 }), cprCard({ topic: 'firstAid' })],
      yearly: [{ id: 'year', label: 'Yearly renewal', on: '05-31', fee: null }],
      fees: { currency: 'CAD', renewal: null, petition: null },
    },
    facts: [
      fact('credit', 'high', [trainer], 'Hours per credit: not found.'),
      fact('cycle', 'high', [trainer], 'Credits are due every second year on May 31. Enter your own date.'),
      fact('cpr', 'high', [trainer], 'CPR-C or HCP from a class in the last 24 months, and Standard First Aid.'),
      fact(
        'late',
        'high',
        [trainer, educator],
        'Official: you can renew up to a year late, without certification or insurance until you do. After that, you retake the exams. Not confirmed whether you can finish education late. Finish it by the expiry.',
      ),
      fact('lateFee', 'high', [trainer, educator], 'None for 30 days, $50 from 2 to 6 months. Days 31 to 60 aren’t printed.'),
      ...unknown('Fitness Alberta', 'fee', 'petition', 'carryOver', 'early'),
      fact('yearly', 'high', [trainer], 'You renew every year. Ask Fitness Alberta what it costs.'),
      ...unknown('Fitness Alberta', 'evidence'),
    ],
    provenance: readAgain([trainer, educator], 'high', 'Credit, both cards, and late steps: official. Fees and finishing education late: not found.'),
  },
  {
    kind: 'certification',
    id: 'fitness-alberta-ge',
    name: 'Fitness Alberta GE',
    title: 'Group Exercise Leader',
    alsoKnownAs: [...alsoKnownAs, 'group fitness', 'aquatic'],
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CECs', hoursPerUnit: null },
      cycle: { months: 24, ends: 'anniversary' },
      requirement: singleLeaf(12),
      cards: [cprCard()],
      repeats: false,
      fees: { currency: 'CAD', renewal: null, petition: null },
    },
    facts: [
      fact('credit', 'high', [leader], 'Hours per CEC: not found.'),
      fact('cycle', 'high', [leader], 'Two years from your certification.'),
      fact(
        'requirements',
        'high',
        [leader],
        'The first renewal of each specialty also requires a practical assessment. Recert doesn’t track it, so full credit isn’t enough then.',
      ),
      fact('cpr', 'high', [leader]),
      ...unknown('Fitness Alberta', 'late', 'lateFee', 'fee'),
      notFound('petition', 'You can petition for courses from other providers. Ask Fitness Alberta what that costs.'),
      fact(
        'carryOver',
        'high',
        [leader],
        'Nothing carries over. A course from a past renewal can’t be taken again; Recert checks that only within a cycle.',
      ),
      ...unknown('Fitness Alberta', 'early', 'evidence'),
    ],
    provenance: readAgain([leader], 'high', 'Credit, card, and practical assessment: official. Fees and late rules: not found.'),
  },
]

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
      fact('credit', 'high', [trainer], 'How many hours a credit is wasn’t found.'),
      fact('cycle', 'high', [trainer], 'Credits are due every second year on May 31. Which year isn’t known, so Recert proposes no day: type yours.'),
      fact('cpr', 'high', [trainer], 'CPR-C or HCP from a class in the last 24 months, and Standard First Aid.'),
      fact(
        'late',
        'high',
        [trainer, educator],
        'That you can renew up to a year late, without certification or insurance until you do, is official. After that, the exams are due again. Whether education can be finished late wasn’t found, so Recert asks for it by the expiry.',
      ),
      fact('lateFee', 'high', [trainer, educator], 'None for 30 days, $50 from 2 to 6 months. Days 31 to 60 aren’t printed.'),
      ...unknown('Fitness Alberta', 'fee', 'petition', 'carryOver', 'early'),
      fact('yearly', 'high', [trainer], 'You renew every year. What it costs wasn’t found.'),
      ...unknown('Fitness Alberta', 'evidence'),
    ],
    provenance: readAgain(
      [trainer, educator],
      'high',
      'The credits, both cards and the late steps are official. Fees weren’t found, nor whether education can be finished late.',
    ),
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
      fact('credit', 'high', [leader], 'How many hours a CEC is wasn’t found.'),
      fact('cycle', 'high', [leader], 'Two years from your certification.'),
      fact(
        'requirements',
        'high',
        [leader],
        'The first renewal of each specialty also requires a practical assessment. Recert doesn’t track it, so full credit isn’t enough then.',
      ),
      fact('cpr', 'high', [leader]),
      ...unknown('Fitness Alberta', 'late', 'lateFee', 'fee'),
      notFound('petition', 'You can petition for courses from other providers. What that costs wasn’t found.'),
      fact(
        'carryOver',
        'high',
        [leader],
        'Nothing carries over. A course from a past renewal can’t be taken again; Recert checks that only within a cycle.',
      ),
      ...unknown('Fitness Alberta', 'early', 'evidence'),
    ],
    provenance: readAgain([leader], 'high', 'The 12 CECs, the card and the practical assessment are official. Fees and late rules weren’t found.'),
  },
]

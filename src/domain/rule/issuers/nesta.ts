import { bareRule } from '../plainRule'
import { fact, lateApplication, readAgain, singleLeaf, units } from './parts'
import type { Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'nesta', name: 'National Exercise & Sports Trainers Association', region: 'usa', dateOrder: 'monthFirst' }

const page = 'http://www.nestacertified.com/recertification/'

export const nestaPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'nesta-pft',
    name: 'NESTA PFT',
    title: 'Personal Fitness Trainer, NESTA',
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CEUs', hoursPerUnit: units(10) },
      cycle: { months: 48, ends: 'anniversary' },
      requirement: singleLeaf(4),
      lateWindow: lateApplication(
        { days: 90 },
        [
          { through: { days: 30 }, fee: units(25) },
          { through: { days: 60 }, fee: units(50) },
          { through: { days: 90 }, fee: units(95) },
        ],
        false,
      ),
      opens: { days: 90 },
      fees: { currency: 'USD', renewal: units(149), petition: null },
    },
    facts: [
      fact('credit', 'medium', [page], 'From a page of about 2012–17.'),
      fact('cycle', 'medium', [page], 'Four years, from a page of about 2012–17.'),
      ...unknown('NESTA', 'cpr'),
      fact('late', 'medium', [page], 'From about 2012–17: up to 90 days. After that, the certification is void and you retake the exam.'),
      fact('lateFee', 'medium', [page], 'From a list of about 2012–17. The text next to it says $25 for every 30 days.'),
      fact('fee', 'medium', [page], 'From about 2012–17.'),
      ...unknown('NESTA', 'petition', 'carryOver'),
      fact('early', 'medium', [page], 'From about 2012–17.'),
      ...unknown('NESTA', 'evidence'),
    ],
    provenance: readAgain([page], 'medium', 'From one official page of about 2012–17. Today’s rules: not found.'),
  },
]

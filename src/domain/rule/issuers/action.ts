import { bareRule } from '../plainRule'
import { fact, readAgain, singleLeaf, units } from './parts'
import type { Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'action', name: 'ACTION Certification', region: 'usa', dateOrder: 'monthFirst' }

const page = 'https://actcertification.org/index.php?option=com_content&view=article&id=120:recertification1&catid=18'

export const actionPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'action-cpt',
    name: 'ACTION-CPT',
    title: 'Personal Trainer, ACTION',
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CECs', hoursPerUnit: units(10) },
      cycle: { months: 24, ends: 'anniversary' },
      requirement: singleLeaf(2),
    },
    facts: [
      fact('credit', 'medium', [page], 'The 2.0 CECs are official. Ten hours per CEC isn’t confirmed.'),
      fact('cycle', 'high', [page], 'Two years from your certification.'),
      ...unknown('ACTION', 'cpr', 'late', 'lateFee', 'fee', 'petition'),
      fact('carryOver', 'medium', [page], 'CECs count only in the two years you earned them in.'),
      ...unknown('ACTION', 'early'),
      fact('evidence', 'high', [page], 'Taking the exam again doesn’t renew the certification.'),
    ],
    provenance: readAgain([page], 'high', 'Credit: official. Fees, late rules, and cards: not found.'),
  },
]

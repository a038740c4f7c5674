import { educationCategories } from '../category'
import { bareRule } from '../plainRule'
import { cprCard, fact, lateApplication, leaf, readAgain, renewal, units } from './parts'
import type { Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'aea', name: 'Aquatic Exercise Association', region: 'usa', dateOrder: 'monthFirst' }

const page = 'https://www.aeawave.com/Certification/CertRenewalInfo.aspx'

export const aeaPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'aea',
    name: 'AEA',
    title: 'Aquatic Fitness Professional',
    alsoKnownAs: ['aqua fitness', 'water fitness', 'AFP'],
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CECs', hoursPerUnit: units(1) },
      cycle: { months: 24, ends: 'anniversary' },
      requirement: renewal(15, [leaf('education', 'Education', {}, educationCategories), leaf('cpr', 'CPR/AED', { max: 3 }, ['cpr'])]),
      lateWindow: lateApplication(
        { months: 24 },
        [
          { through: { days: 60 }, fee: units(0) },
          { through: { months: 12 }, fee: units(30) },
          { through: { months: 24 }, fee: units(55) },
        ],
        true,
      ),
      cards: [cprCard()],
      opens: { months: 6 },
      fees: { currency: 'USD', renewal: units(55), petition: null },
    },
    facts: [
      fact('credit', 'high', [page], 'One CEC is one hour.'),
      fact('cycle', 'high', [page], 'Two years from your certification.'),
      fact('requirements', 'high', [page], 'A CPR/AED class gives 3.0 CECs.'),
      fact('cpr', 'high', [page], 'Current throughout the term.'),
      fact(
        'late',
        'high',
        [page],
        'As of 2019: 60 days free, then with a fee up to 24 months. After that, you may have to retake the exam. Not confirmed whether you can finish education late. Finish it by the expiry.',
      ),
      fact('lateFee', 'medium', [page], 'As of 2019.'),
      fact('fee', 'medium', [page], 'As of 2019.'),
      ...unknown('AEA', 'petition'),
      fact('carryOver', 'high', [page], 'CECs start at zero in each term.'),
      fact('early', 'high', [page], 'Once all requirements are met.'),
      ...unknown('AEA', 'evidence'),
    ],
    provenance: readAgain([page], 'medium', 'From an official page of 2019. Fees may have changed.'),
  },
]

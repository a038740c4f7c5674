import { educationCategories } from '../category'
import { bareRule } from '../plainRule'
import { cprCard, fact, lateApplication, leaf, readAgain, renewal, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'bcrpa', name: 'British Columbia Recreation and Parks Association', region: 'canada', dateOrder: 'yearFirst' }

const expired = 'https://bcrpa.bc.ca/fitness/manage-expired'
const renew = 'https://www.bcrpa.bc.ca/fitness/manage-renew/'
const policies = 'https://www.bcrpa.bc.ca/fitness/manage-policies/'

const facts: readonly Fact[] = [
  fact('credit', 'high', [renew, policies], 'CECs come in steps of 0.25. Hours per CEC: not found.'),
  fact('cycle', 'high', [renew], 'One year from your registration.'),
  fact('requirements', 'high', [policies], 'One ICE evaluation counts per year, for 1.5 CECs. Put it under that part.'),
  fact('cpr', 'high', [renew, policies], 'CPR-A and Emergency or Standard First Aid. Neither class earns CECs.'),
  fact(
    'late',
    'high',
    [expired],
    'Official: you can renew up to 12 months after the expiry. You aren’t insured until you do. Not confirmed whether you can finish education late. Finish it by the expiry.',
  ),
  fact('lateFee', 'high', [expired]),
  fact('fee', 'high', [expired, renew], 'It depends on your specialty and liability cover.'),
  ...unknown('BCRPA', 'petition', 'carryOver', 'early'),
  fact('evidence', 'high', [renew], 'You renew online. A petition takes 5 to 10 business days.'),
]

const provenance = readAgain(
  [expired, renew, policies],
  'high',
  'Credit, both cards, and the 12-month late window: official. Finishing education late: not confirmed.',
)

function preset(id: string, name: string, title: string, required: number): CertificationPreset {
  return {
    kind: 'certification',
    id,
    name,
    title,
    alsoKnownAs: ['BCRPA', 'BC'],
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CECs', hoursPerUnit: null },
      cycle: { months: 12, ends: 'anniversary' },
      requirement: renewal(required, [leaf('ice', 'ICE evaluation', { max: 1.5 }, []), leaf('education', 'Education', {}, educationCategories)]),
      cards: [cprCard(), cprCard({ topic: 'firstAid' })],
      lateWindow: lateApplication({ months: 12 }, [{ through: { months: 12 }, fee: units(0) }], true),
      fees: {
        currency: 'CAD',
        renewal: null,
        petition: null,
        others: [
          { label: 'Lowest tier', fee: units(115) },
          { label: 'Highest tier', fee: units(225) },
        ],
      },
    },
    facts,
    provenance,
  }
}

export const bcrpaPresets: readonly Preset[] = [
  preset('bcrpa-leader', 'BCRPA Fitness Leader', 'Registered Fitness Leader with its specialties', 6),
  preset('bcrpa-trainer', 'BCRPA SFL/TFL', 'Supervisor or Trainer of Fitness Leaders', 8),
]

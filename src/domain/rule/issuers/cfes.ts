import { bareRule } from '../plainRule'
import { cprCard, educationBut, fact, leaf, readAgain, renewal, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'cfes', name: 'Canadian Fitness Education Services', region: 'canada', dateOrder: 'yearFirst' }

const page = 'https://canadianfitness.net/recertification-workshops/re-certiciation-workshops/'

const facts: readonly Fact[] = [
  fact('credit', 'high', [page], 'Workshop credits and hours of instruction, added up.'),
  fact('cycle', 'high', [page], 'You renew for one year or for two.'),
  fact(
    'requirements',
    'high',
    [page],
    'The hours of instruction are due for each designation. Recert requires one: edit the rule if you hold several.',
  ),
  fact('cpr', 'high', [page], 'CPR and Fitness First Aid.'),
  ...unknown('CFES', 'late', 'lateFee', 'fee', 'petition', 'carryOver', 'early', 'evidence'),
]

const provenance = readAgain([page], 'high', 'Hours, workshop credits, and both cards: official. Fees and late rules: not found.')

function preset(id: string, name: string, title: string, years: 1 | 2): CertificationPreset {
  return {
    kind: 'certification',
    id,
    name,
    title,
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'hours', hoursPerUnit: units(1) },
      cycle: { months: 12 * years, ends: 'anniversary' },
      requirement: renewal(20 * years, [
        leaf('instruction', 'Client-verified instruction', { min: 12 * years }, ['contribution']),
        leaf('workshops', 'Workshop credits', { min: 8 * years }, educationBut('contribution')),
      ]),
      cards: [cprCard(), cprCard({ topic: 'firstAid' })],
      fees: { currency: 'CAD', renewal: null, petition: null },
    },
    facts,
    provenance,
  }
}

export const cfesPresets: readonly Preset[] = [
  preset('cfes', 'CFES', 'Instructor or Personal Trainer, one year', 1),
  preset('cfes-2', 'CFES 2 years', 'Instructor or Personal Trainer, two years', 2),
]

import { educationCategories } from '../category'
import { bareRule } from '../plainRule'
import type { Check, RenewalRule } from '../rule'
import { fact, leaf, notFound, readAgain, renewal, units } from './parts'
import type { Fact, Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'nchec', name: 'National Commission for Health Education Credentialing', region: 'usa', dateOrder: 'monthFirst' }

const page = 'https://www.nchec.org/renewal-and-recertification'
const ches = 'https://www.nchec.org/ches-recertification'
const mches = 'https://www.nchec.org/mches-recertification'
const handbook = 'https://www.nchec.org/policies-and-procedures-handbook-'

const competency: Check = { kind: 'ticked', id: 'competency', label: 'Continuing competency', min: units(5) }
const advanced: Check = { kind: 'ticked', id: 'advanced', label: 'Advanced level', min: units(30) }

const rule: RenewalRule = {
  ...bareRule,
  unit: { name: 'CECH', hoursPerUnit: units(1) },
  cycle: { months: 60, ends: 'dayBefore', isPrinted: true },
  requirement: renewal(75, [
    // No kind of course says whether its provider is a designated one: the trainer puts a course here.
    leaf('I', 'Category I', { min: 45 }, []),
    leaf('II', 'Category II', { max: 30 }, educationCategories),
  ]),
  checks: [competency],
  carryOver: { max: units(15), of: ['I'] },
  yearly: [{ id: 'fee', label: 'Annual fee', on: 'unknown', fee: units(70) }],
}

const sharedFacts: readonly Fact[] = [
  fact('credit', 'high', [page], 'One CECH is one hour.'),
  fact('cycle', 'high', [page], 'Five years, ending March 31 or September 30. Enter your own date.'),
  ...unknown('NCHEC', 'late', 'lateFee'),
  notFound('fee', 'The annual fee is the only price we found.'),
  ...unknown('NCHEC', 'petition', 'early'),
  fact('yearly', 'high', [page], 'Due each year. Ask NCHEC on which day.'),
  fact('evidence', 'medium', [ches, handbook], 'Send Category II on its claim form in your account.'),
]

export const nchecPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'nchec-ches',
    name: 'CHES',
    title: 'Certified Health Education Specialist',
    alsoKnownAs: ['NCHEC', 'health educator'],
    issuer,
    rule,
    facts: [
      ...sharedFacts,
      fact(
        'requirements',
        'high',
        [page, ches],
        'Put courses by designated providers under Category I. Check continuing competency on a course of either category.',
      ),
      fact('cpr', 'high', [page], 'No card is named.'),
      fact('carryOver', 'high', [ches]),
    ],
    provenance: readAgain([page, ches, handbook], 'high', 'Credit and carryover: official. Late rules: not found.'),
  },
  {
    kind: 'certification',
    id: 'nchec-mches',
    name: 'MCHES',
    title: 'Master Certified Health Education Specialist',
    alsoKnownAs: ['NCHEC', 'health educator'],
    issuer,
    rule: { ...rule, checks: [competency, advanced] },
    facts: [
      ...sharedFacts,
      fact(
        'requirements',
        'high',
        [mches],
        'Put courses by designated providers under Category I. Check continuing competency and advanced level on a course.',
      ),
      ...unknown('NCHEC', 'cpr'),
      fact('carryOver', 'high', [mches], 'What carries over counts as entry level, not as advanced.'),
    ],
    provenance: readAgain([mches, page, ches, handbook], 'high', 'Credit and carryover: official. Late rules: not found.'),
  },
]

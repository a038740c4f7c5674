import { bareRule } from '../plainRule'
import type { RenewalRule } from '../rule'
import { cprCard, fact, lateApplication, notFound, readAgain, singleLeaf, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'nccpt', name: 'National Council for Certified Personal Trainers', region: 'usa', dateOrder: 'monthFirst' }

const page = 'https://www.nccpt.com/recertification'

const rule: RenewalRule = {
  ...bareRule,
  unit: { name: 'CEUs', hoursPerUnit: units(10) },
  cycle: { months: 24, ends: 'anniversary' },
  requirement: singleLeaf(2),
  lateWindow: lateApplication({ days: 30 }, [{ through: { days: 30 }, fee: units(25) }], true),
  cards: [cprCard()],
  fees: { currency: 'USD', renewal: units(75), petition: null },
}

const facts: readonly Fact[] = [
  fact('credit', 'medium', [page], 'The 2.0 CEUs are official. That one is ten hours is assumed, as with other organizations that require 2.0.'),
  fact('cycle', 'high', [page], 'Two years from your certification.'),
  fact('cpr', 'high', [page], 'Whether the class earns credit wasn’t found, so Recert counts none.'),
  fact('late', 'high', [page], 'From 2023. CEUs have to be earned while the certificate is active.'),
  fact('lateFee', 'medium', [page], 'An older page charges 100 in total instead of 75.'),
  fact('fee', 'medium', [page], 'From an older page; the one from 2023 points to a list that wasn’t seen.'),
  notFound('petition', 'Whether NCCPT accepts petitions for courses, and at what price, wasn’t found.'),
  fact('carryOver', 'medium', [page], 'Inferred: CEUs have to be earned within the certificate’s own dates.'),
  notFound('early', 'How long before the expiry NCCPT accepts a renewal wasn’t found.'),
  fact('evidence', 'high', [page], 'The reporting form with proof of the CEUs and of CPR.'),
]

const provenance = readAgain(
  [page],
  'high',
  'The 2.0 CEUs in two years, the CPR card, and the 30 days are official. The fees are older, and the hours of a CEU are assumed.',
)

function preset(id: string, name: string, title: string, alsoKnownAs: readonly string[] = []): CertificationPreset {
  return { kind: 'certification', id, name, title, alsoKnownAs, issuer, rule, facts, provenance }
}

export const nccptPresets: readonly Preset[] = [
  preset('nccpt-cpt', 'NCCPT-CPT', 'Certified Personal Trainer'),
  preset('nccpt-cgxi', 'NCCPT CGxI', 'Certified Group Exercise Instructor, NCCPT', ['group fitness']),
  preset('nccpt-cyi', 'NCCPT CYI', 'Certified Yoga Instructor', ['yoga']),
  preset('nccpt-cici', 'NCCPT CICI', 'Certified Indoor Cycling Instructor', ['spinning']),
  preset('nccpt-csts', 'NCCPT CSTS', 'Certified Strength Training Specialist', ['strength coach']),
]

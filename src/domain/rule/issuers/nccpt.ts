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
  fact('credit', 'medium', [page], 'The 2.0 CEUs are official. Ten hours per CEU is assumed, as at other organizations that require 2.0.'),
  fact('cycle', 'high', [page], 'Two years from your certification.'),
  fact('cpr', 'high', [page], 'Not confirmed that the class earns credit, so Recert counts none.'),
  fact('late', 'high', [page], 'From 2023. CEUs have to be earned while the certificate is active.'),
  fact('lateFee', 'medium', [page], 'An older page charges $100 in total instead of $75.'),
  fact('fee', 'medium', [page], 'From an older page. The 2023 page points to a list we couldn’t see.'),
  notFound('petition', 'Ask NCCPT whether you can petition for a course, and what it costs.'),
  fact('carryOver', 'medium', [page], 'Inferred: CEUs have to be earned within the certificate’s own dates.'),
  notFound('early', 'Ask NCCPT how early you can renew.'),
  fact('evidence', 'high', [page], 'The reporting form with proof of the CEUs and of CPR.'),
]

const provenance = readAgain([page], 'high', 'Credit, CPR card, and the 30 days: official. Fees: older. Hours per CEU: assumed.')

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

import { bareRule } from '../plainRule'
import { type RenewalRule } from '../rule'
import { fact, notFound, readIn, singleLeaf, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'canfitpro', name: 'canfitpro', dateOrder: 'yearFirst' }

const older = 'http://www.canfitpro.com/staying-certified'
const page = 'https://www.canfitpro.com/stay-certified/'
const pages = [older, page]

const rule: RenewalRule = {
  ...bareRule,
  unit: { name: 'CECs', hoursPerUnit: units(2) },
  cycle: { months: 12, ends: 'anniversary' },
  requirement: singleLeaf(4),
  lateWindow: { education: { days: 0 }, application: { days: 30 }, fees: [{ through: { days: 30 }, fee: units(20) }] },
  cprCard: { daysBeyond: 0, issuedWithinMonths: 12 },
  fees: { currency: 'CAD', renewal: null, petition: null },
}

const facts: readonly Fact[] = [
  fact('credit', 'medium', pages, 'From about 2014-19. One CEC is two hours.'),
  fact('cycle', 'medium', pages, 'Every year, on the same day as your professional membership, which is due as well. From about 2014-19.'),
  fact('cpr', 'medium', pages, 'CPR-A from a live class of the last year. From about 2014-19.'),
  fact(
    'late',
    'medium',
    pages,
    'A month late with a fee, up to a year late with a practical exam for CAD 99 and tax, then from the start. From about 2014-19.',
  ),
  fact('lateFee', 'medium', pages, 'From about 2014-19.'),
  notFound('fee', 'The price of the professional membership, which a renewal needs, was not found.'),
  fact(
    'petition',
    'medium',
    pages,
    'CAD 11 for each CEC that canfitpro is asked to recognise, at most 4.0 a year, so no one price fits all courses.',
  ),
  fact(
    'carryOver',
    'low',
    pages,
    'CECs that canfitpro recognised on request may go to the next year; how much was not found. Recert carries none over.',
  ),
  fact('early', 'medium', pages, 'Within the last 90 days before the expiry.'),
  fact('evidence', 'medium', pages, 'A certificate or letter of attendance, a description or a transcript, and the CPR card. From about 2014-19.'),
]

const provenance = readIn(pages, 'medium', 'All of it is from pages of about 2014-19; what holds since 2020 was not found.')

function preset(id: string, name: string, title: string): CertificationPreset {
  return { kind: 'certification', id, name, title, issuer, rule, facts, provenance }
}

export const canfitproPresets: readonly Preset[] = [
  preset('canfitpro-pts', 'canfitpro PTS', 'Personal Training Specialist'),
  preset('canfitpro-fis', 'canfitpro FIS', 'Fitness Instructor Specialist'),
]

import { bareRule } from '../plainRule'
import { type RenewalRule } from '../rule'
import { cprCard, fact, notFound, readAgain, singleLeaf, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'canfitpro', name: 'canfitpro', region: 'canada', dateOrder: 'yearFirst' }

const older = 'http://www.canfitpro.com/staying-certified'
const page = 'https://www.canfitpro.com/stay-certified/'
const pages = [older, page]

const rule: RenewalRule = {
  ...bareRule,
  unit: { name: 'CECs', hoursPerUnit: units(2) },
  cycle: { months: 12, ends: 'anniversary' },
  requirement: singleLeaf(4),
  lateWindow: { education: { days: 0 }, application: { days: 30 }, fees: [{ through: { days: 30 }, fee: units(20) }], isConfirmed: false },
  cards: [cprCard({ issuedWithinMonths: 12 })],
  opens: { days: 90 },
  fees: { currency: 'CAD', renewal: null, petition: null },
}

const facts: readonly Fact[] = [
  fact('credit', 'medium', pages, 'From about 2014-19. One CEC is two hours.'),
  fact('cycle', 'medium', pages, 'Every year, on the same day as your professional membership, which is also required. From about 2014-19.'),
  fact('cpr', 'medium', pages, 'CPR-A from a live class in the last year. From about 2014-19.'),
  fact(
    'late',
    'low',
    pages,
    'From about 2014-19. Up to a month late with a fee, up to a year late with a practical exam for CAD 99 plus tax, then from the start. Not confirmed whether you can finish education late.',
  ),
  fact('lateFee', 'low', pages, 'From about 2014-19. Nothing newer was found.'),
  notFound('fee', 'You need a professional membership. Ask canfitpro what it costs.'),
  fact('petition', 'medium', pages, 'CAD 11 for each CEC you ask canfitpro to recognize, at most 4.0 a year, so no single price fits every course.'),
  fact(
    'carryOver',
    'low',
    pages,
    'CECs that canfitpro recognized on request may carry over to the next year. Recert carries none over. Ask how many.',
  ),
  fact('early', 'medium', pages, 'Within the last 90 days before the expiry.'),
  fact('evidence', 'medium', pages, 'A certificate or letter of attendance, a description or a transcript, and the CPR card. From about 2014-19.'),
]

const provenance = readAgain(pages, 'medium', 'From pages of about 2014-19. Rules since 2020: not found.')

function preset(id: string, name: string, title: string): CertificationPreset {
  return { kind: 'certification', id, name, title, issuer, rule, facts, provenance }
}

export const canfitproPresets: readonly Preset[] = [
  preset('canfitpro-pts', 'canfitpro PTS', 'Personal Training Specialist'),
  preset('canfitpro-fis', 'canfitpro FIS', 'Fitness Instructor Specialist'),
]

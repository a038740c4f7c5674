import { bareRule } from '../plainRule'
import { type RenewalRule } from '../rule'
import { educationBut, fact, leaf, notFound, readIn, renewal, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'acsm', name: 'American College of Sports Medicine', dateOrder: 'monthFirst' }

const page = 'https://acsm.org/certification/recertification'
const otherPage = 'https://corkscrew.acsm.org/certification/recertification'
const news = 'https://www.acsm.org/news-detail/2019/10/15/acsm-certification-late-fee-increase-reinstatement'
const audit = 'http://www.acsm.org/get-stay-certified/stay-certified/recertify-renew/audit'
const questions = 'http://certification.acsm.org/faq12-recert-requirements'

function rule(required: number, fee: number): RenewalRule {
  return {
    ...bareRule,
    unit: { name: 'CECs', hoursPerUnit: units(1) },
    cycle: { months: 36, ends: 'yearEnd' },
    requirement: renewal(required, [
      leaf('education', 'Education', {}, educationBut('service')),
      leaf('service', 'Committee service', { max: 24, maxPerYear: 8 }, ['service']),
      leaf('cpr', 'CPR/AED', { max: 15, maxPerYear: 5 }, ['cpr']),
    ]),
    lateWindow: { education: { days: 0 }, application: { months: 6 }, fees: [{ through: { months: 6 }, fee: units(80) }] },
    cprCard: { daysBeyond: 0, issuedWithinMonths: null },
    sharesCredit: true,
    fees: { currency: 'USD', renewal: units(fee), petition: null },
  }
}

const facts: readonly Fact[] = [
  fact('credit', 'medium', [page, questions], 'The number of CECs is official. That one is an hour is read out of what courses are worth.'),
  fact('cycle', 'high', [page], 'Ends on 31 December of the third year.'),
  fact(
    'requirements',
    'high',
    [page],
    'Committee service counts 8 CECs a year and 24 in all, CPR/AED 5 a year since 2025. College gives 10 for each credit hour with a C or better.',
  ),
  fact('cpr', 'high', [page], 'The card has to be current. Since 1 January 2025 it also earns 5 CECs a year.'),
  fact(
    'late',
    'high',
    [page, otherPage],
    'Until 30 June after the expiry, and you count as expired until then. After that comes reinstatement, for 165 or 225 as two pages have it, with credit of the lapsed cycle only, and not after three years.',
  ),
  fact('lateFee', 'high', [page, news], 'It was 25 until 2019 and 75 from 2020.'),
  fact('fee', 'high', [page], 'From 2025. Each further certification adds a little (5 on an older page).'),
  notFound('petition', 'Whether ACSM takes petitions for courses, and at what price, was not found.'),
  notFound(
    'carryOver',
    'ACSM lists the question, but its answer was not found. Courses have to be of the current cycle, so Recert carries none over.',
  ),
  notFound('early', 'How long before the expiry ACSM takes a renewal was not found.'),
  fact('sharing', 'high', [page, questions], 'Of several ACSM certifications only the highest requirement is due.'),
  fact(
    'evidence',
    'high',
    [page, audit],
    'You report yourself; only ACSM’s own events arrive by themselves, since February 2025. Audits are at random, with 30 days for proof.',
  ),
]

const provenance = readIn(
  [page, otherPage, news, audit, questions],
  'high',
  'The CECs, the cycle, the late window and the fees are official. Whether anything carries over was not found.',
)

const [trainerRule, physiologistRule] = [rule(45, 60), rule(60, 70)]

function preset(id: string, name: string, title: string, ofPreset: RenewalRule): CertificationPreset {
  return { kind: 'certification', id, name, title, issuer, rule: ofPreset, facts, provenance }
}

export const acsmPresets: readonly Preset[] = [
  preset('acsm-cpt', 'ACSM-CPT', 'Certified Personal Trainer', trainerRule),
  preset('acsm-gei', 'ACSM-GEI', 'Certified Group Exercise Instructor', trainerRule),
  preset('acsm-ep', 'ACSM-EP', 'Certified Exercise Physiologist', physiologistRule),
  preset('acsm-cep', 'ACSM-CEP', 'Certified Clinical Exercise Physiologist', physiologistRule),
]

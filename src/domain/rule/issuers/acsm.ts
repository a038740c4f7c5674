import { bareRule } from '../plainRule'
import { type LateWindow, type RenewalRule } from '../rule'
import { cprCard, educationBut, fact, leaf, notFound, readAgain, renewal, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'

export const issuer: Issuer = { id: 'acsm', name: 'American College of Sports Medicine', region: 'usa', dateOrder: 'monthFirst' }

const page = 'https://acsm.org/certification/recertification'
const otherPage = 'https://corkscrew.acsm.org/certification/recertification'
const news = 'https://www.acsm.org/news-detail/2019/10/15/acsm-certification-late-fee-increase-reinstatement'
const audit = 'http://www.acsm.org/get-stay-certified/stay-certified/recertify-renew/audit'
const questions = 'http://certification.acsm.org/faq12-recert-requirements'

/** Through June 30: six months after the December 31 on which every cycle ends. */
const lateWindow: LateWindow = {
  education: { months: 6 },
  application: { months: 6 },
  fees: [{ through: { months: 6 }, fee: units(80) }],
  isConfirmed: true,
}

function rule(required: number, fee: number): RenewalRule {
  return {
    ...bareRule,
    unit: { name: 'CECs', hoursPerUnit: units(1) },
    cycle: { months: 36, ends: 'yearEnd' },
    requirement: renewal(required, [
      leaf('education', 'Education', {}, educationBut('service')),
      leaf('service', 'Committee service', { max: 24, maxPerYear: 8 }, ['service']),
      leaf('cpr', 'CPR/AED and first aid', { max: 15, maxPerYear: 5, maxPerCourse: 5, from: '2025-01-01' }, ['cpr', 'firstAid']),
    ]),
    lateWindow,
    cards: [cprCard()],
    sharesCredit: true,
    fees: { currency: 'USD', renewal: units(fee), petition: null },
  }
}

const facts: readonly Fact[] = [
  fact('credit', 'medium', [page, questions], 'The number of CECs is official. One hour per CEC is inferred from what courses are worth.'),
  fact('cycle', 'high', [page], 'Ends on December 31 of the third year.'),
  fact(
    'requirements',
    'high',
    [page],
    'Committee service counts 8 CECs a year and 24 in all. CPR/AED and first aid count 5 a year together, for classes since January 1, 2025. College gives 10 for each credit hour with a C or better.',
  ),
  fact('cpr', 'high', [page], 'The card has to be current. Since January 1, 2025, it also earns 5 CECs a year; before that, it earned none.'),
  fact(
    'late',
    'high',
    [page, otherPage, news],
    'You can finish education and renew through June 30 after the expiry. You stay expired until you do. After that comes reinstatement, for $165 or $225 (two pages differ), with CECs from the lapsed cycle only, within three years.',
  ),
  fact('lateFee', 'high', [page, news], 'It was $25 through 2019 and $75 from 2020.'),
  fact('fee', 'high', [page], 'As of 2025. Each further certification adds a little ($5 on an older page).'),
  notFound('petition', 'Ask ACSM whether you can petition for a course, and what it costs.'),
  notFound('carryOver', 'Courses have to be from the current cycle, so Recert carries none over. Ask ACSM.'),
  notFound('early', 'Ask ACSM how early you can renew.'),
  fact('sharing', 'high', [page, questions], 'With several ACSM certifications, only the highest requirement applies.'),
  fact(
    'evidence',
    'high',
    [page, audit],
    'You report CECs yourself. ACSM posts only its own events, since February 2025. Audits are random. You get 30 days to send proof.',
  ),
]

const provenance = readAgain(
  [page, otherPage, news, audit, questions],
  'high',
  'Credit, cycle, late window, and fees: official. Carryover: not found.',
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

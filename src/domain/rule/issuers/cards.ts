import { cardCycles } from '../cardIssuer'
import type { CardTopic, Cycle } from '../rule'
import { readAgain } from './parts'
import type { Issuer, Preset, Provenance } from './preset'

/** Beside its own cards, those of everyone who has no entry here. */
export const heart: Issuer = { id: 'aha', name: 'American Heart Association and others', region: 'usa', dateOrder: 'monthFirst' }
export const redCross: Issuer = { id: 'red-cross', name: 'American Red Cross', region: 'usa', dateOrder: 'monthFirst' }
export const crossfit: Issuer = { id: 'crossfit', name: 'CrossFit', region: 'international', dateOrder: 'monthFirst' }
const insurer: Issuer = { id: 'insurer', name: 'Your insurer', region: 'international', dateOrder: 'monthFirst' }

const { heart: heartCycle, redCross: redCrossCycle } = cardCycles
const crossfitCycle: Cycle = { months: 60, ends: 'anniversary' }

const heartCards = readAgain(
  [
    'http://cpr.heart.org/AHAECC/CPRAndECC/FindACourse/CourseCardInformation/UCM_473165_Course-Card-Information.jsp',
    'https://cpr.heart.org/en/resources/course-card-information',
    'https://www.vumc.org/resuscitation-program/faqs',
  ],
  'high',
  'American Heart Association cards are valid for two years, through the end of the month they were issued in. Red Cross cards have their own entry. If your card shows a different date, enter that one.',
)

const redCrossCards = readAgain(
  ['http://www.instructorscorner.org.s3-website-us-east-1.amazonaws.com/news/30-day-grace-period-allowed-for-basic-level-review'],
  'medium',
  'Valid for two years from the day you completed the class, not to the end of the month. For 30 days after that, you can still take the shorter review class, but the card isn’t extended. From an undated Red Cross page.',
)

const crossfitCards = readAgain(
  ['https://readkong.com/page/covid-19-policy-crossfit-2844033', 'https://www.crossfit.com/faq/courses-and-certifications'],
  'high',
  'Valid for five years from the course. You renew by taking the course again, or one of a higher level.',
)

const policies = readAgain(
  ['https://dancestudioinsurance.com/understand-the-best-insurance-for-personal-trainers'],
  'medium',
  'A policy usually runs for one year. If yours shows a different last day, enter that one.',
)

function card(id: string, name: string, title: string, issuer: Issuer, cycle: Cycle, covers: readonly CardTopic[], provenance: Provenance): Preset {
  return { kind: 'card', id, name, title, issuer, cycle, covers, provenance }
}

/** What expires but requires no credit: cards, certificates, insurance. */
export const cardPresets: readonly Preset[] = [
  card('cpr-aed', 'CPR/AED card', 'Heartsaver, BLS, and similar', heart, heartCycle, ['cpr'], heartCards),
  card('red-cross-cpr', 'Red Cross CPR/AED', 'Adult CPR/AED', redCross, redCrossCycle, ['cpr'], redCrossCards),
  card(
    'red-cross-first-aid-cpr',
    'Red Cross First Aid/CPR/AED',
    'Adult First Aid/CPR/AED',
    redCross,
    redCrossCycle,
    ['cpr', 'firstAid'],
    redCrossCards,
  ),
  card('red-cross-first-aid', 'Red Cross First Aid', 'Adult First Aid without CPR', redCross, redCrossCycle, ['firstAid'], redCrossCards),
  card('first-aid', 'First aid card', 'First aid without CPR', heart, heartCycle, ['firstAid'], heartCards),
  card('crossfit-l1', 'CF-L1', 'CrossFit Level 1 Certificate', crossfit, crossfitCycle, ['other'], crossfitCards),
  card('crossfit-l2', 'CF-L2', 'CrossFit Level 2 Certificate', crossfit, crossfitCycle, ['other'], crossfitCards),
  card(
    'liability-insurance',
    'Liability insurance',
    'Professional liability policy',
    insurer,
    { months: 12, ends: 'anniversary' },
    ['insurance'],
    policies,
  ),
]

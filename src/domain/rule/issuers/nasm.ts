import { educationCategories } from '../category'
import { bareRule } from '../plainRule'
import { type RenewalRule } from '../rule'
import { nasmCoachPresets } from './nasmCoaches'
import { issuer, lateWindow, nutritionPage, questions, sharedFacts, trainerPage, unit, wellnessPage } from './nasmPages'
import { cprCard, fact, leaf, readAgain, renewal, units } from './parts'
import type { Fact, Preset, SpecializationPreset } from './preset'

const terms = 'https://afaa.com/terms-and-conditions'
const oldGuide = 'https://www.scribd.com/document/666597864/Nasm-Cpt-Recertification-Guidelines'
const prices = 'https://protrainerprep.com/certifications/personal-trainer-certification-renewal'
const forLife = 'https://course-faq.com/how-do-i-know-when-nasm-course-expires'
const specializationPage = 'https://questions.askthetrainer.com/nasm-certification-continuing-education.html'

const rule: RenewalRule = {
  ...bareRule,
  unit,
  cycle: { months: 24, ends: 'anniversary' },
  requirement: renewal(2, [
    leaf('education', 'Education', { min: 1.9, max: 1.9 }, educationCategories),
    leaf('cpr', 'CPR/AED', { min: 0.1, max: 0.1 }, ['cpr']),
  ]),
  lateWindow,
  cards: [cprCard()],
  fees: {
    currency: 'USD',
    renewal: null,
    petition: units(25),
    others: [
      { label: 'In an older guide', fee: units(99) },
      { label: 'At one third party', fee: units(129) },
      { label: 'At another third party', fee: units(199) },
      { label: 'Recertify for Life, once', fee: units(399) },
    ],
  },
}

const facts: readonly Fact[] = [
  fact('credit', 'high', [trainerPage, nutritionPage]),
  fact(
    'cycle',
    'high',
    [trainerPage],
    'Two years from your certification. NASM doesn’t print whether that’s to the day or to the month’s end. Enter the date on your certificate.',
  ),
  fact(
    'requirements',
    'high',
    [trainerPage],
    'Education gives 1.9 and CPR/AED 0.1. A second CPR class adds nothing. Older documents split education into NASM and approved courses, contributions, and college. We found no lower limit on any of them.',
  ),
  fact(
    'cpr',
    'high',
    [trainerPage, terms],
    'Adult CPR and AED, current on the day you apply. Hands-on practice is the rule. NASM suspended it for a while and may require it again. Ask NASM before you pay for an online-only class.',
  ),
  fact(
    'late',
    'high',
    [trainerPage, nutritionPage],
    'Finish education within 90 days after the expiry, then apply within a year after it. You stay expired until you renew. After a year, you’d retake the exam (not confirmed).',
  ),
  fact(
    'lateFee',
    'medium',
    [nutritionPage, oldGuide, trainerPage],
    'Amounts: an older guide and the sports nutrition coach page. Today’s page names two fees without amounts, so the $50 may be on top of the $30.',
  ),
  fact(
    'fee',
    'low',
    [oldGuide, prices, forLife, wellnessPage, terms],
    'An older guide and some third parties say $99, others $129 or $199. NASM’s own pages don’t show today’s price, so the fee is blank. The one-time price for life is from a third party, about 2021. NASM One, a subscription, also replaces the fee. With either, you still need education, CPR/AED, and the application.',
  ),
  fact('petition', 'high', [trainerPage], 'For each course or event NASM hasn’t approved beforehand. Not refundable.'),
  fact(
    'carryOver',
    'medium',
    [questions],
    'Nothing carries over, and no course counts twice, says a third party that read the handbook. NASM’s own answer wasn’t found.',
  ),
  ...sharedFacts,
  fact(
    'evidence',
    'high',
    [trainerPage, wellnessPage],
    'NASM posts its own and AFAA’s courses. For others, keep certificates of completion, event attendance records, college transcripts, and both sides of the CPR/AED card. An audit gives you 30 days (printed for the wellness coach).',
  ),
]

function specialization(preset: Pick<SpecializationPreset, 'id' | 'name' | 'title'>): SpecializationPreset {
  const remark = 'Issued without an expiry date. Not confirmed whether NASM requires renewal today. If your certificate has a date, enter it.'
  return { kind: 'specialization', issuer, provenance: readAgain([specializationPage], 'medium', remark), ...preset }
}

export const nasmPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'nasm-cpt',
    name: 'NASM-CPT',
    title: 'Certified Personal Trainer',
    issuer,
    rule,
    facts,
    provenance: readAgain(
      [trainerPage, nutritionPage, wellnessPage, terms, questions, oldGuide, prices, forLife],
      'high',
      'Credit and late window: official. Fee and carryover: not confirmed.',
    ),
  },
  specialization({ id: 'nasm-ces', name: 'NASM-CES', title: 'Corrective Exercise Specialization' }),
  specialization({ id: 'nasm-pes', name: 'NASM-PES', title: 'Performance Enhancement Specialization' }),
  ...nasmCoachPresets,
]

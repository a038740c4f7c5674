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
    'Two years from your certification. Whether they end on that day or at the end of its month isn’t printed: type the day on your certificate.',
  ),
  fact(
    'requirements',
    'high',
    [trainerPage],
    'Education gives 1.9 and CPR/AED 0.1; a second CPR class adds nothing. Older documents sort education into NASM and approved courses, contributions, and college; no smaller limit on any of them was found.',
  ),
  fact(
    'cpr',
    'high',
    [trainerPage, terms],
    'Adult CPR and AED, current on the day you apply. Hands-on practice is the rule; it was suspended for a while and may be required again. Ask NASM before you pay for a class that’s online only.',
  ),
  fact(
    'late',
    'high',
    [trainerPage, nutritionPage],
    'Finish education within 90 days after the expiry, then apply within a year after it. You’re expired until then. After the year, you take the exam again, according to third parties.',
  ),
  fact(
    'lateFee',
    'medium',
    [nutritionPage, oldGuide, trainerPage],
    'The amounts are from an older guide and the page for the sports nutrition coach. Today’s page names two fees without amounts, so the 50 may come on top of the 30.',
  ),
  fact(
    'fee',
    'low',
    [oldGuide, prices, forLife, wellnessPage, terms],
    'An older guide and some third parties say 99, others 129 or 199; today’s price wasn’t found on a page of NASM’s own, so Recert fills in none. The one-time price for life is quoted by a third party from about 2021. NASM One, a subscription, also replaces the fee. With either, education, CPR/AED, and the application are still required.',
  ),
  fact('petition', 'high', [trainerPage], 'For each course or event that NASM hasn’t approved beforehand. It isn’t refunded.'),
  fact(
    'carryOver',
    'medium',
    [questions],
    'NASM lists the question, but its answer wasn’t found. According to a third party that read the handbook, nothing carries over, and no course counts twice.',
  ),
  ...sharedFacts,
  fact(
    'evidence',
    'high',
    [trainerPage, wellnessPage],
    'NASM posts its own and AFAA’s courses. For others, keep the certificate of completion, the attendance record of an event, the transcript of a college, and both sides of the CPR/AED card. In an audit you have 30 days; that figure is printed for the wellness coach.',
  ),
]

function specialization(preset: Pick<SpecializationPreset, 'id' | 'name' | 'title'>): SpecializationPreset {
  const remark = 'Issued without an expiry date. Whether NASM requires a renewal today isn’t confirmed. If your certificate prints a date, type it.'
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
      'The 2.0 CEUs, the 0.1 for CPR/AED, and the late window are official. Sources contradict each other on the fee, and that nothing carries over comes from third parties.',
    ),
  },
  specialization({ id: 'nasm-ces', name: 'NASM-CES', title: 'Corrective Exercise Specialization' }),
  specialization({ id: 'nasm-pes', name: 'NASM-PES', title: 'Performance Enhancement Specialization' }),
  ...nasmCoachPresets,
]

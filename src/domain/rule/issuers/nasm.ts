import { educationCategories } from '../category'
import { bareRule } from '../plainRule'
import { type LateWindow, type RenewalRule } from '../rule'
import { fact, leaf, notFound, readIn, renewal, singleLeaf, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset, SpecializationPreset } from './preset'

const issuer: Issuer = { id: 'nasm', name: 'National Academy of Sports Medicine', dateOrder: 'monthFirst' }

const trainerPage = 'https://www.nasm.org/recertify/personal-trainer-recertification'
const nutritionPage = 'https://www.nasm.org/recertify/certified-sports-nutrition-coach-renewal'
const wellnessPage = 'https://www.nasm.org/recertify/certified-wellness-coach-renewal'
const terms = 'https://afaa.com/terms-and-conditions'
const questions = 'https://support.nasm.org/migration/recertification-renewal'
const oldGuide = 'https://www.scribd.com/document/666597864/Nasm-Cpt-Recertification-Guidelines'
const courseText = 'https://github.com/haejinjo/nasm-4-layer-study'
const specializationPage = 'https://questions.askthetrainer.com/nasm-certification-continuing-education.html'

const lateWindow: LateWindow = {
  education: { days: 90 },
  application: { days: 365 },
  fees: [
    { through: { days: 90 }, fee: units(30) },
    { through: { days: 365 }, fee: units(50) },
  ],
}

const sharedFacts: readonly Fact[] = [
  notFound('early', 'How long before the expiry NASM takes a renewal was not found.'),
  notFound('sharing', 'Whether one course may serve two NASM certifications was not found. NASM renews each of them by itself.'),
]

const trainerRule: RenewalRule = {
  ...bareRule,
  unit: { name: 'CEUs', hoursPerUnit: units(10) },
  cycle: { months: 24, ends: 'anniversary' },
  requirement: renewal(2, [
    leaf('education', 'Education', { min: 1.9, max: 1.9 }, educationCategories),
    leaf('cpr', 'CPR/AED', { min: 0.1, max: 0.1 }, ['cpr']),
  ]),
  lateWindow,
  cprCard: { daysBeyond: 0, issuedWithinMonths: null },
  fees: { currency: 'USD', renewal: units(99), petition: units(25) },
}

const trainerFacts: readonly Fact[] = [
  fact('credit', 'high', [trainerPage, nutritionPage, courseText]),
  fact(
    'cycle',
    'high',
    [trainerPage],
    'Two years from your certification. Whether they end on that day or at the end of its month is not printed: type the day on your certificate.',
  ),
  fact(
    'requirements',
    'high',
    [trainerPage, courseText],
    'Education gives 1.9 and CPR/AED 0.1; a second CPR class adds nothing. Older papers sort education into NASM and approved courses, contributions and college; no smaller limit on one of these was found.',
  ),
  fact(
    'cpr',
    'high',
    [trainerPage, terms],
    'Adult CPR and AED, current on the day of the application. Practice in person is the rule; it was set aside for a time and may be asked for again. Ask NASM before you pay for a class that is online only.',
  ),
  fact(
    'late',
    'high',
    [trainerPage, nutritionPage],
    'Finish education within 90 days after the expiry, then apply within a year after it. You count as expired until then. After the year the exam is due again, as third parties say.',
  ),
  fact(
    'lateFee',
    'medium',
    [nutritionPage, oldGuide, trainerPage],
    'The amounts stand in an older guide and on the page for the sports nutrition coach. Today’s page names two fees without amounts, so the 50 may come on top of the 30.',
  ),
  fact(
    'fee',
    'medium',
    [oldGuide, wellnessPage, terms],
    'From an older guide and many third parties; today’s price was not seen. A NASM One subscription or a single fee for life takes its place, but education, CPR/AED and the application stay due.',
  ),
  fact('petition', 'high', [trainerPage], 'For each course or event that NASM has not approved beforehand. It is not paid back.'),
  fact(
    'carryOver',
    'medium',
    [questions],
    'NASM lists the question, but its answer was not found. A third party reads the handbook so: nothing carries over, and no course counts twice.',
  ),
  ...sharedFacts,
  fact(
    'evidence',
    'high',
    [trainerPage, courseText, wellnessPage],
    'NASM and AFAA courses arrive by themselves. For others keep the certificate of completion, the attendance record of an event, the transcript of a college, and both sides of the CPR/AED card. In an audit you have 30 days; that figure is printed for the wellness coach.',
  ),
]

const coachRule: RenewalRule = {
  ...bareRule,
  unit: trainerRule.unit,
  cycle: trainerRule.cycle,
  requirement: singleLeaf(1.9),
  lateWindow,
}

const coachFacts: readonly Fact[] = [
  notFound('fee', 'What a renewal costs was not found.'),
  notFound('petition', 'A price is printed for the NASM-CPT only: 25 for each course that NASM has not approved beforehand.'),
  fact('carryOver', 'medium', [questions], 'Taken over from the NASM-CPT, where a third party says that nothing carries over.'),
  ...sharedFacts,
]

const coachEvidence =
  'NASM courses arrive by themselves; keep the certificate of completion of all others. Audits are at random, with 30 days to answer printed for the wellness coach.'

const nutritionFacts: readonly Fact[] = [
  fact('credit', 'high', [nutritionPage]),
  fact('cycle', 'high', [nutritionPage], 'Two years from your certification.'),
  fact('cpr', 'high', [nutritionPage], 'No card is asked for.'),
  fact('late', 'high', [nutritionPage], 'Education within 90 days after the expiry, the application within a year after it.'),
  fact('lateFee', 'high', [nutritionPage], 'Whether the 50 comes instead of the 30 or on top of it is not clear.'),
  fact('evidence', 'medium', [nutritionPage, wellnessPage], coachEvidence),
  ...coachFacts,
]

const wellnessFacts: readonly Fact[] = [
  fact('credit', 'high', [wellnessPage]),
  fact('cycle', 'high', [wellnessPage], 'Two years from your certification.'),
  fact('cpr', 'high', [wellnessPage], 'No card is asked for.'),
  fact('late', 'high', [wellnessPage, nutritionPage], 'Education within 90 days after the expiry, the application within a year after it.'),
  fact('lateFee', 'medium', [nutritionPage], 'The amounts are printed for the sports nutrition coach, and taken over from there.'),
  fact('evidence', 'high', [wellnessPage], coachEvidence),
  ...coachFacts,
]

const otherCoaches = [nutritionPage, wellnessPage]
const takenOver = 'Taken over from NASM’s other coaches: a page of NASM’s own for this one was not found.'

const nutritionCoachFacts: readonly Fact[] = [
  fact(
    'credit',
    'medium',
    otherCoaches,
    'A third party prints 1.9 CEUs for this one, as NASM does for its other coaches; a page of NASM’s own was not found.',
  ),
  fact('cycle', 'medium', otherCoaches, takenOver),
  fact('cpr', 'medium', otherCoaches, takenOver),
  fact('late', 'medium', otherCoaches, takenOver),
  fact('lateFee', 'medium', [nutritionPage], 'The amounts are printed for the sports nutrition coach, and taken over from there.'),
  fact('evidence', 'medium', otherCoaches, coachEvidence),
  ...coachFacts,
]

function coach(preset: Pick<CertificationPreset, 'id' | 'name' | 'title' | 'facts' | 'provenance'>): CertificationPreset {
  return { kind: 'certification', issuer, rule: coachRule, ...preset }
}

function specialization(preset: Pick<SpecializationPreset, 'id' | 'name' | 'title'>): SpecializationPreset {
  const remark = 'Issued without an expiry date; whether NASM asks to renew it today is not confirmed. Type a date if your certificate prints one.'
  return { kind: 'specialization', issuer, provenance: readIn([specializationPage], 'medium', remark), ...preset }
}

export const nasmPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'nasm-cpt',
    name: 'NASM-CPT',
    title: 'Certified Personal Trainer',
    issuer,
    rule: trainerRule,
    facts: trainerFacts,
    provenance: readIn(
      [trainerPage, nutritionPage, wellnessPage, terms, questions, oldGuide, courseText],
      'high',
      'The 2.0 CEUs, the 0.1 for CPR/AED and the late window are official. The price is from an older page; that nothing carries over comes from third parties.',
    ),
  },
  specialization({ id: 'nasm-ces', name: 'NASM-CES', title: 'Corrective Exercise Specialization' }),
  specialization({ id: 'nasm-pes', name: 'NASM-PES', title: 'Performance Enhancement Specialization' }),
  coach({
    id: 'nasm-csnc',
    name: 'NASM-CSNC',
    title: 'Certified Sports Nutrition Coach',
    facts: nutritionFacts,
    provenance: readIn(
      [nutritionPage, wellnessPage, questions],
      'high',
      'The 1.9 CEUs, the late window and its fees are official. What a renewal costs was not found.',
    ),
  }),
  coach({
    id: 'nasm-cwc',
    name: 'NASM-CWC',
    title: 'Certified Wellness Coach',
    facts: wellnessFacts,
    provenance: readIn(
      [wellnessPage, nutritionPage, questions],
      'high',
      'The 1.9 CEUs and the late window are official. The late fees are those of the sports nutrition coach, and what a renewal costs was not found.',
    ),
  }),
  coach({
    id: 'nasm-cnc',
    name: 'NASM-CNC',
    title: 'Certified Nutrition Coach',
    facts: nutritionCoachFacts,
    provenance: readIn(
      [...otherCoaches, questions],
      'medium',
      'The 1.9 CEUs in two years are from a third party; all else is taken over from NASM’s other coaches. A page of NASM’s own was not found.',
    ),
  }),
]

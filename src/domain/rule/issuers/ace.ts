import { bareRule } from '../plainRule'
import { type RenewalRule } from '../rule'
import { cprCard, educationBut, fact, leaf, notFound, readAgain, renewal, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'ace', name: 'American Council on Exercise', region: 'usa', dateOrder: 'monthFirst' }

const page = 'https://www.acefitness.org/fitness-certifications/recertification/'
const petitions = 'https://www.acefitness.org/faqs/faqs.aspx?faq=CEC+PETITION'
const credits = 'https://www.acefitness.org/faqs/faqs.aspx?faq=Continuing+Education+Credits+(CECs)'
const lateArticle = 'https://www.acefitness.org/acefit/fitness-programs-article/2751/'
const blog = 'https://www.acefitness.org/blogs/postdetail.aspx?page=53&postid=3290'
const article = 'https://www.acefitness.org/education-and-resources/professional/expert-articles/7789/'
const prices = [
  'https://www.certifystrong.com/how-do-i-renew-my-ace-certification/',
  'https://protrainerprep.com/certifications/personal-trainer-certification-renewal',
]

const rule: RenewalRule = {
  ...bareRule,
  unit: { name: 'CECs', hoursPerUnit: units(10) },
  cycle: { months: 24, ends: 'anniversary' },
  requirement: renewal(2, [
    leaf('education', 'Education', {}, educationBut('contribution', 'certification')),
    leaf('contribution', 'Presenting and writing', { max: 0.5 }, ['contribution']),
    leaf('certification', 'Other organizations’ certifications', { max: 0.5 }, ['certification']),
  ]),
  lateWindow: { education: { days: 0 }, application: { months: 6 }, fees: [{ through: { months: 6 }, fee: null }], isConfirmed: false },
  cards: [cprCard()],
  repeats: false,
  sharesCredit: true,
  fees: { currency: 'USD', renewal: null, petition: units(25), others: [{ label: 'At third parties', fee: units(129) }] },
}

const facts: readonly Fact[] = [
  fact('credit', 'high', [page, credits, petitions]),
  fact('cycle', 'high', [page, credits], 'Two years from your certification. Enter the date on your certificate.'),
  fact(
    'requirements',
    'medium',
    [page, credits, article, blog],
    'Presenting and writing count up to 0.5, another organization’s accredited certification up to 0.5. Passing another ACE exam gives the full 2.0: log it as a course. College gives 1.0 per semester unit or 0.8 per quarter unit. Official: a course doesn’t count twice in one cycle.',
  ),
  fact(
    'cpr',
    'high',
    [page],
    'A current adult CPR card, plus AED in the US and Canada. Older pages also gave 0.2 to 0.4 CEC for the class. Not confirmed today, so Recert counts none.',
  ),
  fact(
    'late',
    'low',
    [lateArticle],
    'The six-month window is for paperwork only and doesn’t extend the certification (about 2012). Not confirmed today, nor whether you can finish education in it.',
  ),
  notFound('lateFee', 'A late renewal costs more. Ask ACE how much.'),
  fact(
    'fee',
    'low',
    prices,
    'Third parties agree on $129. ACE’s own pages don’t show a price, so the fee is blank. Renewing several certifications costs less for each.',
  ),
  fact(
    'petition',
    'medium',
    [petitions],
    'For a course without an ACE course number. A decision takes up to 30 days. Not refundable, and due again if documents were missing.',
  ),
  fact('carryOver', 'high', [page], 'Extra CECs don’t roll over.'),
  notFound('early', 'Ask ACE how early you can renew.'),
  fact('sharing', 'high', [page, blog], 'A course counts for each ACE certification in whose cycle you completed it.'),
  fact(
    'evidence',
    'medium',
    [credits, petitions, article],
    'ACE posts its own courses. For approved courses, enter the ACE course number and completion date, and keep the certificate. For college, keep the transcript.',
  ),
]

const provenance = readAgain(
  [page, petitions, credits, lateArticle, blog, article, ...prices],
  'high',
  'Credit, CPR/AED card, and no carryover: official. Fee: third parties. Late window and limits: older pages.',
)

function preset(id: string, name: string, title: string): CertificationPreset {
  return { kind: 'certification', id, name, title, issuer, rule, facts, provenance }
}

export const acePresets: readonly Preset[] = [
  preset('ace-cpt', 'ACE-CPT', 'Certified Personal Trainer'),
  preset('ace-gfi', 'ACE-GFI', 'Certified Group Fitness Instructor'),
  preset('ace-hc', 'ACE-HC', 'Certified Health Coach'),
  preset('ace-mes', 'ACE-MES', 'Certified Medical Exercise Specialist'),
]

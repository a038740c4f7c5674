import { bareRule } from '../plainRule'
import { type RenewalRule } from '../rule'
import { educationBut, fact, leaf, notFound, readIn, renewal, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'

const issuer: Issuer = { id: 'ace', name: 'American Council on Exercise', dateOrder: 'monthFirst' }

const petitions = 'https://www.acefitness.org/faqs/faqs.aspx?faq=CEC+PETITION'
const credits = 'https://www.acefitness.org/faqs/faqs.aspx?faq=Continuing+Education+Credits+(CECs)'
const lateArticle = 'https://www.acefitness.org/acefit/fitness-programs-article/2751/'
const blog = 'https://www.acefitness.org/blogs/postdetail.aspx?page=53&postid=3290'
const article = 'https://www.acefitness.org/education-and-resources/professional/expert-articles/7789/'

const rule: RenewalRule = {
  ...bareRule,
  unit: { name: 'CECs', hoursPerUnit: units(10) },
  cycle: { months: 24, ends: 'anniversary' },
  requirement: renewal(2, [
    leaf('education', 'Education', {}, educationBut('contribution', 'certification')),
    leaf('cpr', 'CPR/AED', {}, ['cpr']),
    leaf('contribution', 'Presenting and writing', { max: 0.5 }, ['contribution']),
    leaf('certification', 'Other bodies’ certifications', { max: 0.5 }, ['certification']),
  ]),
  lateWindow: { education: { days: 0 }, application: { days: 182 }, fees: [{ through: { days: 182 }, fee: null }] },
  cprCard: { daysBeyond: 0, issuedWithinMonths: null },
  sharesCredit: true,
  fees: { currency: 'USD', renewal: null, petition: units(25) },
}

const facts: readonly Fact[] = [
  fact('credit', 'high', [credits, petitions]),
  fact('cycle', 'high', [credits], 'Two years from your certification.'),
  fact(
    'requirements',
    'medium',
    [credits, petitions, blog],
    'Presenting and writing count up to 0.5, another body’s accredited certification up to 0.5. Another ACE exam gives the full 2.0: log it as a course. College gives 1.0 for a semester unit or 0.8 for a quarter unit.',
  ),
  fact(
    'cpr',
    'medium',
    [credits, blog],
    'The card has to be current; that the class needs practice in person is from third parties. Older pages also gave 0.2 to 0.4 CECs for the class; whether ACE still does is not confirmed.',
  ),
  fact(
    'late',
    'medium',
    [lateArticle],
    'Six months, from about 2012. They are there for the papers and do not extend the certification; whether they still hold is not confirmed.',
  ),
  notFound('lateFee', 'What a late renewal costs was not found.'),
  notFound('fee', 'What a renewal costs was not found on a page of ACE’s own.'),
  fact(
    'petition',
    'medium',
    [petitions],
    'For a course without an ACE course number. It takes up to 30 days, is not paid back, and is due again where papers are missing.',
  ),
  fact('carryOver', 'medium', [petitions], 'Read out of the rule that a course has to be completed within the cycle.'),
  notFound('early', 'How long before the expiry ACE takes a renewal was not found.'),
  fact('sharing', 'medium', [blog], 'A course counts for each ACE certification in whose cycle it was completed. From 2013.'),
  fact(
    'evidence',
    'medium',
    [credits, petitions, article],
    'ACE courses arrive by themselves. For approved courses give the ACE course number and the day of completion, and keep the certificate; for college the transcript.',
  ),
]

const provenance = readIn(
  [credits, petitions, lateArticle, blog, article],
  'high',
  'The 2.0 CECs in two years are official. The fees were not found, and the late window and the limits are from older pages.',
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

import type { Amount } from '../../values/amount'
import type { Category } from '../category'
import { units } from './parts'
import type { Provenance } from './preset'

type CatalogAward = { readonly presetId: string; readonly amount: Amount }

/** A well-known course and what it's worth, in each preset's own unit. Awards are printed values only. */
export type CatalogCourse = {
  readonly title: string
  /** Other names under which trainers type it. */
  readonly alsoKnownAs: readonly string[]
  readonly provider: string
  readonly category: Category
  /** For all other certifications, they give a first guess. Null if they aren't known. */
  readonly contactHours: Amount | null
  readonly awards: readonly CatalogAward[]
  /** The credential that completing it earns or renews. */
  readonly grants: string | null
  /** The addresses where its values are printed. */
  readonly sources: readonly string[]
  readonly confidence: Provenance['confidence']
  /** What else there is to say about the values; empty if nothing. */
  readonly remark: string
}

const ace = ['ace-cpt', 'ace-gfi', 'ace-hc', 'ace-mes']
const acsm = ['acsm-cpt', 'acsm-gei', 'acsm-ep', 'acsm-cep']
const nsca = ['cscs', 'nsca-cpt', 'nsca-csps', 'nsca-tsac-f']

/** The same worth at several certifications. */
function worth(amount: number, ...presetIds: readonly string[]): readonly CatalogAward[] {
  return presetIds.map((presetId) => ({ presetId, amount: units(amount) }))
}

const specialization = {
  provider: 'NASM',
  category: 'specialization',
  contactHours: units(19),
  awards: worth(1.9, 'nasm-cpt'),
  sources: [
    'https://questions.askthetrainer.com/nasm-certification-continuing-education.html',
    'https://www.nasm.org/recertify/certified-sports-nutrition-coach-renewal',
  ],
  confidence: 'medium',
  remark: 'The 1.9 CEUs are from third parties, about 2009 to 2012. The 19 hours follow from NASM’s 0.1 CEU an hour.',
} as const

/** Passing a further ACE exam gives the full 2.0 toward the ACE certifications already held. */
function aceExam(grants: string, title: string, alsoKnownAs: readonly string[]): CatalogCourse {
  return {
    title,
    alsoKnownAs,
    provider: 'ACE',
    category: 'course',
    contactHours: null,
    awards: worth(2, ...ace.filter((id) => id !== grants)),
    grants,
    sources: [
      'https://www.acefitness.org/education-and-resources/professional/expert-articles/7789/creative-ways-to-earn-ace-continuing-education-credits/',
      'https://www.acefitness.org/blogs/postdetail.aspx?page=53&postid=3290',
    ],
    confidence: 'high',
    remark: '',
  }
}

/** Checked on 2026-11-29. The same hours are worth 8.0 at one issuer and 1.9 at another, so awards are typed, not calculated. */
export const catalog: readonly CatalogCourse[] = [
  {
    ...specialization,
    title: 'Corrective Exercise Specialization (CES)',
    alsoKnownAs: ['CES', 'NASM-CES', 'NASM CES', 'Corrective Exercise Specialization'],
    grants: 'nasm-ces',
  },
  {
    ...specialization,
    title: 'Performance Enhancement Specialization (PES)',
    alsoKnownAs: ['PES', 'NASM-PES', 'NASM PES', 'Performance Enhancement Specialization'],
    grants: 'nasm-pes',
  },
  {
    ...specialization,
    title: 'Certified Nutrition Coach (CNC)',
    alsoKnownAs: ['CNC', 'NASM-CNC', 'NASM CNC', 'Certified Nutrition Coach'],
    contactHours: null,
    awards: [],
    grants: 'nasm-cnc',
    sources: ['https://www.fit-pro.com/article-2049-Planning-CEUs-in-the-New-Year.html'],
    confidence: 'low',
    remark: 'No source prints this course’s value. An article says only that NASM’s home-study courses give 0.1 to 1.9.',
  },
  {
    title: 'TBMM Corrective Exercise Specialist (TBMM-CES)',
    alsoKnownAs: ['TBMM-CES', 'TBMM CES', 'TBMM Corrective Exercise Specialist', 'The BioMechanics Method Corrective Exercise Specialist'],
    provider: 'The BioMechanics Method',
    category: 'specialization',
    contactHours: null,
    awards: [
      ...worth(1.9, 'nasm-cpt'),
      ...worth(8, ...ace),
      ...worth(2, ...nsca),
      ...worth(80, ...acsm),
      ...worth(80, 'neta-pt', 'neta-gei'),
      ...worth(20, 'issa-cpt'),
      ...worth(10, 'cimspa-practitioner'),
      ...worth(32, 'boc-atc'),
      ...worth(16, 'reps-uae'),
      ...worth(20, 'reps-nz'),
      ...worth(37, 'ausactive', 'ausactive-12'),
      ...worth(15, 'csep-cpt', 'csep-cep'),
      ...worth(80, 'npcp-ncpt'),
    ],
    grants: null,
    sources: ['https://physiolution.co/products/tbmm-ces'],
    confidence: 'medium',
    remark:
      'As its provider in India prints it, with category C for NSCA and all five modules for AUSactive. The page also prints 1.9 for AFAA, which doesn’t fit AFAA’s scale, so that’s left out.',
  },
  aceExam('ace-cpt', 'ACE Certified Personal Trainer', ['ACE-CPT', 'ACE CPT', 'ACE Personal Trainer']),
  aceExam('ace-gfi', 'ACE Certified Group Fitness Instructor', ['ACE-GFI', 'ACE GFI', 'ACE Group Fitness Instructor']),
  aceExam('ace-hc', 'ACE Certified Health Coach', ['ACE-HC', 'ACE HC', 'ACE Health Coach']),
  aceExam('ace-mes', 'ACE Certified Medical Exercise Specialist', ['ACE-MES', 'ACE MES', 'ACE Medical Exercise Specialist']),
  {
    title: 'NSCA quiz',
    alsoKnownAs: ['SCJ quiz', 'Strength and Conditioning Journal quiz', 'NSCA online quiz', 'NSCA video quiz'],
    provider: 'NSCA',
    category: 'quiz',
    contactHours: null,
    awards: worth(0.2, ...nsca),
    grants: null,
    sources: ['https://www.nsca.com/certification/continuing-education/ceu-categories/'],
    confidence: 'medium',
    remark: 'Printed for 2018-20 for journal and conference video quizzes, with the note that some give a different amount.',
  },
  {
    title: 'CPR/AED',
    alsoKnownAs: [
      'CPR',
      'AED',
      'CPR AED',
      'CPR and AED',
      'CPR & AED',
      'CPR + AED',
      'CPR-AED',
      'CPR/AED renewal',
      'CPR/AED certification',
      'CPR/AED course',
    ],
    provider: '',
    category: 'cpr',
    contactHours: null,
    awards: [...worth(0.1, 'nasm-cpt'), ...worth(2, 'afaa-gfi', 'afaa-pft'), ...worth(2, 'ncsf-cpt', 'ncsf-sns', 'ncsf-csc'), ...worth(5, ...acsm)],
    grants: 'cpr-aed',
    sources: [
      'https://www.nasm.org/recertify/personal-trainer-recertification',
      'https://fill.io/CERTIFIED-GROUP-FITNESS-INSTRUCTOR-RECERTIFICATION-A-PP-L',
      'https://www.ncsf.org/recertify/how-to',
      'https://acsm.org/certification/recertification',
    ],
    confidence: 'high',
    remark: 'At ACSM, for classes since January 1, 2025.',
  },
]

import { bareRule } from '../plainRule'
import { educationCategories } from '../category'
import { fact, lateApplication, leaf, readAgain, renewal, singleLeaf, together, units } from './parts'
import type { Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'npcp', name: 'National Pilates Certification Program', region: 'usa', dateOrder: 'monthFirst' }

const requirements = 'https://nationalpilatescertificationprogram.org/NPCP/Renew/Renewal_Requirements.aspx'
const renew = 'https://www.nationalpilatescertificationprogram.org/NPCP/PMACERT_DNU/Renew/Renew.aspx'
const courses = 'https://nationalpilatescertificationprogram.org/NPCP/Renew/Find_CECs.aspx'
const mat = 'https://nationalpilatescertificationprogram.org/NPCPMAT/NPCPMAT/Renew/Renew.aspx'

const alsoKnownAs = ['Pilates instructor', 'PMA', 'Pilates Method Alliance', 'PMA-CPT']
const unit = { name: 'CECs', hoursPerUnit: units(1) }

export const npcpPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'npcp-ncpt',
    name: 'NCPT',
    title: 'Nationally Certified Pilates Teacher',
    alsoKnownAs,
    issuer,
    rule: {
      ...bareRule,
      unit,
      cycle: { months: 24, ends: 'anniversary' },
      // The content limits are the tree, those on how a course is given cut across it. No kind of course says what it was about, so only
      // Pilates itself has categories; the trainer puts a course under the others.
      requirement: renewal(16, [
        leaf('pilates', 'Pilates', { max: 16 }, educationCategories),
        leaf('allied', 'Allied modalities', { max: 16 }, []),
        leaf('industry', 'Industry development', { max: 10 }, []),
        leaf('research', 'Research', { max: 6 }, []),
        leaf('business', 'Business development', { max: 4 }, []),
        together('classes', 'CPR and AED', 4, [
          leaf('cpr', 'CPR course', { max: 3 }, ['cpr']),
          leaf('aed', 'AED course', { max: 1 }, []),
          leaf('cprAed', 'CPR and AED in one class', { max: 4 }, []),
        ]),
      ]),
      caps: [{ id: 'distance', label: 'Distance learning with a quiz', max: units(12) }],
      lateWindow: lateApplication({ months: 6 }, [{ through: { months: 6 }, fee: units(75) }], true),
      fees: { currency: 'USD', renewal: null, petition: units(25) },
    },
    facts: [
      fact('credit', 'high', [requirements], 'One CEC is one hour.'),
      fact('cycle', 'high', [requirements], 'Two years from the day you passed the exam.'),
      fact(
        'requirements',
        'high',
        [requirements],
        'A course has limits for its content and for its delivery. Pick the content under “counts it as”, and check distance learning where it applies. A CPR class counts up to 3: pick “CPR and AED in one class” if it also taught AED, which counts up to 4.',
      ),
      ...unknown('NPCP', 'cpr'),
      fact(
        'late',
        'high',
        [requirements],
        'Official: you can renew up to six months late. After that, you reapply and take the exam. Not confirmed whether you can complete courses late. Complete them by the expiry.',
      ),
      fact('lateFee', 'high', [requirements]),
      ...unknown('NPCP', 'fee'),
      fact(
        'petition',
        'high',
        [requirements, courses],
        'For each certificate, after the application and its fee. Distance learning can’t be petitioned.',
      ),
      ...unknown('NPCP', 'carryOver', 'early'),
      fact('evidence', 'high', [requirements], 'Keep your certificates: NPCP has no record of your courses.'),
    ],
    provenance: readAgain(
      [requirements, renew, courses],
      'high',
      'Credit, limits, and the six-month late window: official. Fee, card, and completing courses late: not found.',
    ),
  },
  {
    kind: 'certification',
    id: 'npcp-pmc',
    name: 'NPCP Mat',
    title: 'Pilates Mat Certification',
    alsoKnownAs: [...alsoKnownAs, 'PMC'],
    issuer,
    rule: {
      ...bareRule,
      unit,
      cycle: { months: 24, ends: 'anniversary' },
      requirement: singleLeaf(8),
      lateWindow: lateApplication({ months: 6 }, [{ through: { months: 6 }, fee: null }], false),
    },
    facts: [
      fact('credit', 'high', [mat], 'One CEC is one hour.'),
      fact('cycle', 'high', [mat], 'Two years from your certification.'),
      ...unknown('NPCP', 'cpr'),
      fact('late', 'medium', [requirements], 'Six months for the full certification. Not confirmed for this one.'),
      ...unknown('NPCP', 'lateFee', 'fee', 'petition', 'carryOver', 'early', 'evidence'),
    ],
    provenance: readAgain([mat, requirements], 'high', 'Credit: official. Fee: not found. Late window: from the full certification.'),
  },
]

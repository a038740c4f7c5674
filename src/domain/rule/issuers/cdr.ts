import { bareRule } from '../plainRule'
import { educationBut, fact, leaf, notFound, readAgain, renewal, units } from './parts'
import type { CertificationPreset, Fact, Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'cdr', name: 'Commission on Dietetic Registration', region: 'usa', dateOrder: 'monthFirst' }

const page = 'https://cdrnet.org/recertification-information'
const page2022 = 'https://www.cdrnet.org/recertification-information'
const dates = 'https://www.cdrnet.org/dates-regdates'
const maintain = 'https://www.cdrnet.org/maintain'

const facts: readonly Fact[] = [
  fact('credit', 'high', [page, page2022], 'One CPEU is one hour.'),
  fact(
    'cycle',
    'high',
    [dates],
    'Five years, ending May 31. After an exam in June or later, the first cycle is longer: an exam passed on September 1, 2022 gives one that ends May 31, 2028. Enter the date from your CDR account.',
  ),
  fact('requirements', 'high', [page], 'At least 1 in ethics or health equity. Put a health equity course under that part.'),
  fact('cpr', 'high', [page], 'No card is named.'),
  notFound('late', 'Ask CDR whether you can earn credit after May 31.'),
  ...unknown('CDR', 'lateFee'),
  notFound('fee', 'Ask CDR whether a renewal costs more than the annual fee.'),
  ...unknown('CDR', 'petition'),
  fact('carryOver', 'medium', [page, dates], 'If you finish early, new credit has to wait for the next cycle.'),
  fact('early', 'high', [dates, page], 'The dates can’t be moved, even if you’re done.'),
  fact(
    'yearly',
    'high',
    [maintain, dates],
    'Late steps run to October 31, December 31, and March 31. Ask what they cost. After that, the registration ends.',
  ),
  ...unknown('CDR', 'evidence'),
]

const provenance = readAgain([page, page2022, dates, maintain], 'high', 'Credit, ethics, dates, and annual fee: official.')

function preset(id: string, name: string, title: string, alsoKnownAs: readonly string[], required: number): CertificationPreset {
  return {
    kind: 'certification',
    id,
    name,
    title,
    alsoKnownAs,
    issuer,
    rule: {
      ...bareRule,
      unit: { name: 'CPEUs', hoursPerUnit: units(1) },
      // Not a fixed cycle: that one would leave out the months before the five years of a longer first cycle.
      cycle: { months: 60, ends: 'anniversary', isPrinted: true },
      requirement: renewal(required, [
        leaf('ethics', 'Ethics or health equity', { min: 1 }, ['ethics']),
        leaf('other', 'Other education', {}, educationBut('ethics')),
      ]),
      yearly: [{ id: 'fee', label: 'Annual fee', on: '08-31', fee: units(70) }],
    },
    facts,
    provenance,
  }
}

export const cdrPresets: readonly Preset[] = [
  preset('cdr-rd', 'RDN', 'Registered Dietitian Nutritionist', ['RD', 'dietitian', 'dietician', 'CDR'], 75),
  preset('cdr-dtr', 'DTR', 'Dietetic Technician, Registered', ['NDTR', 'dietitian', 'dietician', 'CDR'], 50),
]

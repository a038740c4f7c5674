import { educationCategories } from '../category'
import { bareRule } from '../plainRule'
import type { RenewalRule } from '../rule'
import { cprCard, fact, fixedCycle, lateApplication, leaf, readAgain, renewal } from './parts'
import type { Fact, Issuer, Preset } from './preset'
import { unknown } from './unknowns'

const issuer: Issuer = { id: 'cscca', name: 'Collegiate Strength & Conditioning Coaches Association', region: 'usa', dateOrder: 'monthFirst' }

const page = 'https://cscca.clubexpress.com/content.aspx?club_id=408309&module_id=611966&page_id=22'
const reporting = 'http://cscca.org/ceu/reporting'
const news2019 = 'http://csccamonthly.com/continuing-education-updates-reminders-11/'
const news2021 = 'http://csccamonthly.com/continuing-education-corner-2021/'

const alsoKnownAs = ['CSCCa', 'strength coach', 'collegiate coach']

const rule: RenewalRule = {
  ...bareRule,
  unit: { name: 'CEUs', hoursPerUnit: null },
  cycle: fixedCycle(36, '2028-07-31'),
  requirement: renewal(45, [leaf('healthSafety', 'Health & Safety quiz', { min: 3 }, []), leaf('other', 'Other education', {}, educationCategories)]),
  cards: [cprCard({ validOn: 'cycleEnd' }), cprCard({ topic: 'firstAid', validOn: 'cycleEnd' })],
  lateWindow: lateApplication({ days: 0 }, [], true),
}

const facts: readonly Fact[] = [
  fact('credit', 'high', [page, reporting], 'Hours per CEU: not found.'),
  fact('cycle', 'high', [page], 'From August 1 to July 31, three years. The present cycle ends July 31, 2028.'),
  fact(
    'requirements',
    'high',
    [reporting],
    'Put the Health & Safety quiz under that part, once a cycle. Coaches certified within the cycle need less. The amounts weren’t found, so Recert requires all 45.',
  ),
  fact(
    'cpr',
    'high',
    [reporting, news2021],
    'CPR/AED and first aid, valid on or after the last day of the cycle. Online classes weren’t accepted in 2012.',
  ),
  fact('late', 'high', [reporting, news2019], 'None: the certification lapses at once. Reinstating it cost $50 in 2019.'),
  fact('lateFee', 'medium', [news2019], 'Reinstatement cost $50 in 2019.'),
  ...unknown('CSCCa', 'petition', 'carryOver', 'early', 'evidence'),
]

const provenance = readAgain(
  [page, reporting, news2019, news2021],
  'high',
  'Credit, quiz, card, and deadline: official. Certified within the cycle: not found.',
)

export const csccaPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'cscca-sccc',
    name: 'SCCC',
    title: 'Strength and Conditioning Coach Certified',
    alsoKnownAs,
    issuer,
    rule,
    facts: [...facts, fact('fee', 'medium', [page], 'The SCCC has no dues. Ask CSCCa what else a renewal costs.')],
    provenance,
  },
  {
    kind: 'certification',
    id: 'cscca-mscc',
    name: 'MSCC',
    title: 'Master Strength and Conditioning Coach',
    alsoKnownAs,
    issuer,
    rule: { ...rule, yearly: [{ id: 'dues', label: 'Membership dues', on: 'unknown', fee: null }] },
    facts: [
      ...facts,
      ...unknown('CSCCa', 'fee'),
      fact('yearly', 'medium', [page], 'Dues for each year from August 1 to July 31. Ask CSCCa how much and when.'),
    ],
    provenance,
  },
]

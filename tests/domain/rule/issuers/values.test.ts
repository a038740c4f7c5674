import { describe, expect, test } from 'vitest'
import { type Amount, formatAmount } from '../../../../src/domain/values/amount'
import { leavesOf, type RenewalRule, type Requirement } from '../../../../src/domain/rule/rule'
import type { CertificationPreset } from '../../../../src/domain/rule/issuers/preset'
import { presets } from '../../../../src/domain/rule/issuers/presets'
import type { Span } from '../../../../src/domain/values/span'
import { published } from './published'

// Written by hand from what the issuers publish, not from the presets. "?" is due but unknown, "-" is none or unknown.

const terms = `
nasm-cpt            | 2.0  CEUs       | 10.0 h | 24 anniversary      | card 0       | 90 d, 12 m   | 30.0 through 90 d, 50.0 through 12 m              | USD - + 25.0, 99.0, 129.0, 199.0, 399.0 | -
nasm-csnc           | 1.9  CEUs       | 10.0 h | 24 anniversary      | -            | 90 d, 12 m   | 30.0 through 90 d, 50.0 through 12 m              | USD - + -              | -
nasm-cwc            | 1.9  CEUs       | 10.0 h | 24 anniversary      | -            | 90 d, 12 m   | 30.0 through 90 d, 50.0 through 12 m              | USD - + -              | -
nasm-cnc            | 1.9  CEUs       | 10.0 h | 24 anniversary      | -            | 90 d, 12 m ? | 30.0 through 90 d, 50.0 through 12 m              | USD - + -              | -
afaa-gfi            | 15.0 CEUs       | 1.0 h  | 24 anniversary      | card 0       | 0 d, 180 d ? | 50.0 through 180 d                                | USD 99.0 + 25.0, 299.0 | -
afaa-pft            | 15.0 CEUs       | 1.0 h  | 24 anniversary      | card 0       | 0 d, 180 d ? | 50.0 through 180 d                                | USD 99.0 + 25.0, 299.0 | -
ace-cpt             | 2.0  CECs       | 10.0 h | 24 anniversary      | card 0       | 0 d, 6 m ?   | ? through 6 m                                     | USD - + 25.0, 129.0    | -
ace-gfi             | 2.0  CECs       | 10.0 h | 24 anniversary      | card 0       | 0 d, 6 m ?   | ? through 6 m                                     | USD - + 25.0, 129.0    | -
ace-hc              | 2.0  CECs       | 10.0 h | 24 anniversary      | card 0       | 0 d, 6 m ?   | ? through 6 m                                     | USD - + 25.0, 129.0    | -
ace-mes             | 2.0  CECs       | 10.0 h | 24 anniversary      | card 0       | 0 d, 6 m ?   | ? through 6 m                                     | USD - + 25.0, 129.0    | -
cscs                | 6.0  CEUs       | 10.0 h | 36 fixed 2026-12-31 | card 0       | -            | -                                                 | USD - + -, 90.0, 65.0  | -
nsca-cpt            | 6.0  CEUs       | 10.0 h | 36 fixed 2026-12-31 | card 0       | -            | -                                                 | USD - + -, 90.0, 65.0  | -
nsca-csps           | 6.0  CEUs       | 10.0 h | 36 fixed 2026-12-31 | card 0       | -            | -                                                 | USD - + -, 90.0, 65.0  | -
nsca-tsac-f         | 6.0  CEUs       | 10.0 h | 36 fixed 2026-12-31 | card 0       | -            | -                                                 | USD - + -, 90.0, 65.0  | -
acsm-cpt            | 45.0 CECs       | 1.0 h  | 36 yearEnd          | card 0       | 6 m, 6 m     | 80.0 through 6 m                                  | USD 60.0 + -           | -
acsm-gei            | 45.0 CECs       | 1.0 h  | 36 yearEnd          | card 0       | 6 m, 6 m     | 80.0 through 6 m                                  | USD 60.0 + -           | -
acsm-ep             | 60.0 CECs       | 1.0 h  | 36 yearEnd          | card 0       | 6 m, 6 m     | 80.0 through 6 m                                  | USD 70.0 + -           | -
acsm-cep            | 60.0 CECs       | 1.0 h  | 36 yearEnd          | card 0       | 6 m, 6 m     | 80.0 through 6 m                                  | USD 70.0 + -           | -
issa-cpt            | 20.0 CEUs       | 1.0 h  | 24 anniversary      | card 30      | 0 d, 12 m ?  | ? through 3 m, 40.0 through 6 m, 50.0 through 12 m | USD 99.0 + -, 0.0      | -
nfpt-cpt            | 2.0  CECs       | 5.0 h  | 12 anniversary      | -            | -            | -                                                 | USD 85.0 + 0.0         | all
ncsf-cpt            | 10.0 CEUs       | 2.0 h  | 24 monthEnd         | card 0       | -            | -                                                 | USD 85.0 + -, 100.0    | -
ncsf-sns            | 10.0 CEUs       | 2.0 h  | 24 monthEnd         | card 0       | -            | -                                                 | USD 85.0 + -, 100.0    | -
ncsf-csc            | 10.0 CEUs       | 2.0 h  | 24 monthEnd         | card 0       | -            | -                                                 | USD 85.0 + -, 100.0    | -
neta-pt             | 20.0 CECs       | 1.0 h  | 24 anniversary      | card 0       | 0 d, 180 d   | ? through 180 d                                   | USD - + 15.0           | -
neta-gei            | 20.0 CECs       | 1.0 h  | 24 anniversary      | card 0       | 0 d, 180 d   | ? through 180 d                                   | USD - + 15.0           | -
nccpt-cpt           | 2.0  CEUs       | 10.0 h | 24 anniversary      | card 0       | 0 d, 30 d    | 25.0 through 30 d                                 | USD 75.0 + -           | -
canfitpro-pts       | 4.0  CECs       | 2.0 h  | 12 anniversary      | card 0 of 12 | 0 d, 30 d ?  | 20.0 through 30 d                                 | CAD - + -              | -
canfitpro-fis       | 4.0  CECs       | 2.0 h  | 12 anniversary      | card 0 of 12 | 0 d, 30 d ?  | 20.0 through 30 d                                 | CAD - + -              | -
cimspa-practitioner | 10.0 CPD points | 1.0 h  | 12 dayBefore        | -            | -            | -                                                 | GBP - + -              | -
reps-uk             | 24.0 CPD points | 1.0 h  | 24 anniversary      | -            | -            | -                                                 | GBP - + -              | 8.0
`

const coach = 'education 1.9..1.9'
const afaa = 'education 13.0..13.0, cpr 2.0..2.0 | own 2.0'
const ace = 'education 0.0.., contribution 0.0..0.5, certification 0.0..0.5 | each course once'
const nsca = 'A 0.0..5.5, B 0.0..4.0, C 0.0..5.5, D 0.0..4.0 | 2 of them'
const acsm = 'education 0.0.., service 0.0..24.0 (8.0 a year), cpr 0.0..15.0 (5.0 a year) (5.0 a course) (from 2025-01-01)'
const ncsf = 'cpr 2.0..2.0, ethics 1.0.., general 7.0..7.0'
const neta = 'education 20.0..20.0 | own 6.0'
const canfitpro = 'education 4.0..4.0'

const parts: Readonly<Record<string, string>> = {
  'nasm-cpt': 'education 1.9..1.9, cpr 0.1..0.1',
  'nasm-csnc': coach,
  'nasm-cwc': coach,
  'nasm-cnc': coach,
  'afaa-gfi': afaa,
  'afaa-pft': afaa,
  'ace-cpt': ace,
  'ace-gfi': ace,
  'ace-hc': ace,
  'ace-mes': ace,
  cscs: nsca,
  'nsca-cpt': nsca,
  'nsca-csps': nsca,
  'nsca-tsac-f': nsca,
  'acsm-cpt': acsm,
  'acsm-gei': acsm,
  'acsm-ep': acsm,
  'acsm-cep': acsm,
  'issa-cpt': 'education 20.0..20.0',
  'nfpt-cpt': 'education 2.0..2.0',
  'ncsf-cpt': ncsf,
  'ncsf-sns': ncsf,
  'ncsf-csc': ncsf,
  'neta-pt': neta,
  'neta-gei': neta,
  'nccpt-cpt': 'education 2.0..2.0',
  'canfitpro-pts': canfitpro,
  'canfitpro-fis': canfitpro,
  'cimspa-practitioner': 'endorsed 5.0..10.0, other 0.0..5.0',
  'reps-uk': 'course 0.0.. (16.0 a course), qualification 0.0.. (20.0 a course), workshop 0.0.. (6.0 a course), other 0.0.. (3.0 a course)',
}

/** The first ones; those added later are in `published`. */
const certifications = presets.filter((preset): preset is CertificationPreset => preset.kind === 'certification' && !(preset.id in published))

const ruleOf = (id: string): RenewalRule => {
  const found = certifications.find((preset) => preset.id === id)
  if (found === undefined) throw new Error(`no certification: ${id}`)
  return found.rule
}

const money = (amount: Amount | null, unknown = '-') => (amount === null ? unknown : formatAmount(amount))
const span = (length: Span) => ('days' in length ? `${length.days} d` : `${length.months} m`)

function cardText({ cards: [card, another] }: RenewalRule): string {
  if (card === undefined) return '-'
  if (card.topic !== 'cpr' || card.validOn !== 'renewal' || another !== undefined) throw new Error('more than a CPR/AED card for the renewal')
  return `card ${card.daysBeyond}${card.issuedWithinMonths === null ? '' : ` of ${card.issuedWithinMonths}`}`
}

function termsOf(rule: RenewalRule): readonly string[] {
  const { unit, cycle, requirement, lateWindow, fees, carryOver } = rule
  return [
    `${formatAmount(requirement.min)} ${unit.name}`,
    `${money(unit.hoursPerUnit)} h`,
    `${cycle.months} ${cycle.ends}${cycle.ends === 'fixed' ? ` ${cycle.endsOn}` : ''}`,
    cardText(rule),
    lateWindow === null ? '-' : `${span(lateWindow.education)}, ${span(lateWindow.application)}${lateWindow.isConfirmed ? '' : ' ?'}`,
    lateWindow?.fees.map(({ through, fee }) => `${money(fee, '?')} through ${span(through)}`).join(', ') ?? '-',
    [`${fees.currency} ${money(fees.renewal)} + ${money(fees.petition)}`, ...(fees.others ?? []).map(({ fee }) => formatAmount(fee))].join(', '),
    carryOver === null ? '-' : money(carryOver.max, 'all'),
  ]
}

function partsOf({ requirement, checks, repeats }: Pick<RenewalRule, 'requirement' | 'checks' | 'repeats'>): string {
  const leaves = leavesOf(requirement).map(({ id, min, max, maxPerYear, maxPerCourse, from }) => {
    const perYear = maxPerYear === undefined ? '' : ` (${formatAmount(maxPerYear)} a year)`
    const perCourse = maxPerCourse === undefined ? '' : ` (${formatAmount(maxPerCourse)} a course)`
    return `${id} ${formatAmount(min)}..${money(max, '')}${perYear}${perCourse}${from === undefined ? '' : ` (from ${from})`}`
  })
  const demands = checks.map((check) => (check.kind === 'spread' ? `${check.atLeast} of them` : `${check.id} ${formatAmount(check.min)}`))
  return [leaves.join(', '), ...demands, ...(repeats ? [] : ['each course once'])].join(' | ')
}

const rows = terms
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim().replace(/ +/g, ' ')))
  .map(([id = '', ...cells]) => [id, cells] as const)

describe('the values of the presets', () => {
  test('are listed here for every certification', () => {
    const ids = certifications.map(({ id }) => id)
    expect(rows.map(([id]) => id)).toEqual(ids)
    expect(Object.keys(parts)).toEqual(ids)
  })

  test.each(rows)('%s: what it asks, how long it runs, what it wants at the renewal and what that costs', (id, cells) => {
    expect(termsOf(ruleOf(id))).toEqual(cells)
  })

  test.each(Object.entries(parts))('%s: its parts and checks', (id, expected) => {
    expect(partsOf(ruleOf(id))).toBe(expected)
  })

  test.each(certifications.map(({ id }) => [id]))('%s: counts no more in a cycle than it asks', (id) => {
    const { requirement } = ruleOf(id)
    expect(requirement.max).toBe(requirement.min)
  })

  test('only canfitpro says how early it renews: 90 days before the expiry', () => {
    const early = certifications.filter(({ rule }) => rule.opens !== null).map(({ id, rule }) => [id, rule.opens])
    expect(early).toEqual([
      ['canfitpro-pts', { days: 90 }],
      ['canfitpro-fis', { days: 90 }],
    ])
  })

  test('one course serves several certifications at ACE, NSCA, ACSM and NCSF only', () => {
    const issuers = certifications.filter(({ rule }) => rule.sharesCredit).map(({ issuer }) => issuer.id)
    expect([...new Set(issuers)]).toEqual(['ace', 'nsca', 'acsm', 'ncsf'])
  })

  test('all certifications of one issuer have the same issuer, with an id and a name that no other has', () => {
    const before = (id: string) => id.split('-')[0] ?? ''
    const issuers = new Map(certifications.map(({ id, issuer }) => [before(id), issuer] as const))
    for (const { id, issuer } of certifications) expect(issuer).toBe(issuers.get(before(id)))
    expect(new Set(issuers.values()).size).toBe(13)
    for (const part of ['id', 'name'] as const) expect(new Set(certifications.map(({ issuer }) => issuer[part])).size).toBe(13)
  })
})

describe('what is required of trainers certified within the cycle', () => {
  const prorated = (id: string) =>
    ruleOf(id).prorated.map(({ fromMonth, requirement, fee, others = [] }) => [
      fromMonth,
      formatAmount(requirement.min),
      partsOf({ requirement, checks: [], repeats: true }),
      fee === undefined ? 'the same' : [money(fee, '?'), ...others.map((other) => formatAmount(other.fee))].join(', '),
    ])

  test.each(['cscs', 'nsca-cpt', 'nsca-csps', 'nsca-tsac-f'])('%s requires and costs less by the year, and nothing in the last half-year', (id) => {
    expect(prorated(id)).toEqual([
      [0, '4.0', 'A 0.0..3.5, B 0.0..3.0, C 0.0..3.5, D 0.0..3.0', '?, 80.0, 55.0'],
      [12, '2.0', 'A 0.0..1.5, B 0.0..1.0, C 0.0..1.5, D 0.0..1.0', '?, 70.0, 45.0'],
      [24, '1.0', 'A 0.0..1.0, B 0.0..1.0, C 0.0..1.0, D 0.0..1.0', '?, 60.0, 35.0'],
      [30, '0.0', 'A 0.0..0.0, B 0.0..0.0, C 0.0..0.0, D 0.0..0.0', '0.0'],
    ])
  })

  test('nfpt-cpt requires nothing in the first year', () => {
    expect(prorated('nfpt-cpt')).toEqual([[0, '0.0', 'education 0.0..0.0', 'the same']])
  })

  test('no other rule is prorated', () => {
    const ids = certifications.filter(({ rule }) => rule.prorated.length > 0).map(({ id }) => id)
    expect(ids).toEqual(['cscs', 'nsca-cpt', 'nsca-csps', 'nsca-tsac-f', 'nfpt-cpt'])
  })
})

describe('which part takes a kind of course', () => {
  const taking = (requirement: Requirement) =>
    Object.fromEntries(leavesOf(requirement).flatMap(({ id, categories }) => categories.map((category) => [category, id])))

  test.each([
    ['nasm-cpt', { cpr: 'cpr', specialization: 'education', quiz: 'education', contribution: 'education', other: 'education' }],
    ['nasm-csnc', { cpr: undefined, college: 'education' }],
    ['afaa-gfi', { cpr: 'cpr', service: 'education' }],
    ['ace-cpt', { cpr: undefined, firstAid: undefined, course: 'education', contribution: 'contribution', certification: 'certification' }],
    ['cscs', { conference: 'A', course: 'A', contribution: 'B', service: 'B', quiz: 'D' }],
    ['cscs', { homeStudy: 'C', college: 'C', certification: 'C', specialization: 'C', ethics: 'C', cpr: 'C', firstAid: 'C', other: 'C' }],
    ['acsm-ep', { cpr: 'cpr', firstAid: 'cpr', service: 'service', contribution: 'education' }],
    ['issa-cpt', { cpr: undefined, ethics: 'education' }],
    ['nfpt-cpt', { cpr: 'education', quiz: 'education' }],
    ['ncsf-cpt', { cpr: 'cpr', ethics: 'ethics', specialization: 'general' }],
    ['neta-pt', { cpr: undefined, conference: 'education' }],
    ['nccpt-cpt', { cpr: undefined, conference: 'education' }],
    ['canfitpro-pts', { cpr: undefined, conference: 'education' }],
    ['cimspa-practitioner', { cpr: undefined, firstAid: 'other', course: 'other', specialization: 'other' }],
    ['reps-uk', { cpr: undefined, course: 'course', certification: 'qualification', conference: 'other', homeStudy: 'other' }],
  ])('%s: %j', (id, expected) => {
    const taken = taking(ruleOf(id).requirement)
    expect(Object.fromEntries(Object.keys(expected).map((category) => [category, taken[category]]))).toEqual(expected)
  })
})

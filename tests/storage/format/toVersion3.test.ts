import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCodec } from '../../../src/storage/format/codec'
import { toVersion3 } from '../../../src/storage/format/toVersion3'

// The shapes on the left are from version 2, frozen like the fixtures.

const cptRule = {
  unit: { name: 'CEUs', hoursPerUnit: 1000 },
  cycle: { months: 24, ends: 'anniversary' },
  requirement: { id: 'education', label: 'Education', min: 190, max: 190, categories: ['course'] },
  checks: [],
  prorated: [],
  lateWindow: null,
  carryOver: null,
  sharesCredit: false,
  fees: { currency: 'USD', renewal: null, petition: null },
}

const cpt = {
  id: 'c',
  name: 'NASM-CPT',
  presetId: 'nasm-cpt',
  certifiedOn: '2026-01-15',
  kind: 'certification',
  title: 'Certified Personal Trainer',
  issuer: 'National Academy of Sports Medicine',
  expiresOn: '2028-01-15',
  rule: { ...cptRule, cprCard: null },
  ruleEdited: false,
  renewals: [],
}

const added = { caps: [], cards: [], opens: null, repeats: true, yearly: [] }

/** A rule after the migration. */
function ruleAfter(changes: object): unknown {
  return (toVersion3({ ...cpt, rule: { ...cptRule, cprCard: null, ...changes } }) as { rule: unknown }).rule // safe: it stays a certification
}

const leaf = (...categories: readonly string[]) => ({ id: 'l', label: 'L', min: 100, max: null, categories })
const group = (...children: readonly object[]) => ({ id: 'g', label: 'G', min: 100, max: 100, children })

const requirements: readonly (readonly [string, object, object])[] = [
  ['a part that took everything takes first aid, too', leaf('course', 'cpr', 'other'), leaf('course', 'cpr', 'other', 'firstAid')],
  ['a part that took only CPR/AED takes only that', leaf('cpr'), leaf('cpr')],
  ['a part that took CPR/AED and some education takes what it took', leaf('course', 'cpr'), leaf('course', 'cpr')],
  ['a part that took every kind of education takes what it took', leaf('course', 'other'), leaf('course', 'other')],
  ['a part that took nothing takes nothing', leaf(), leaf()],
  [
    'parts of parts are looked at, each by itself',
    group(leaf('cpr'), group(leaf('other'), leaf('other', 'cpr'))),
    group(leaf('cpr'), group(leaf('other'), leaf('other', 'cpr', 'firstAid'))),
  ],
]

describe('a rule of version 2', () => {
  test('gets the new fields of version 3, with nothing in them', () => {
    expect(ruleAfter({})).toStrictEqual({ ...cptRule, ...added })
  })

  test.each([
    ['any card', { daysBeyond: 0, issuedWithinMonths: null }, { topic: 'cpr', validOn: 'renewal', daysBeyond: 0, issuedWithinMonths: null }],
    ['a recent card', { daysBeyond: 30, issuedWithinMonths: 12 }, { topic: 'cpr', validOn: 'renewal', daysBeyond: 30, issuedWithinMonths: 12 }],
    [
      'a card with a field that nobody knows',
      { daysBeyond: 0, issuedWithinMonths: null, online: false },
      { topic: 'cpr', validOn: 'renewal', daysBeyond: 0, issuedWithinMonths: null, online: false },
    ],
  ])('that required %s requires the same CPR/AED card on the day of the renewal', (_, before, after) => {
    expect(ruleAfter({ cprCard: before })).toStrictEqual({ ...cptRule, ...added, cards: [after] })
  })

  test.each([
    [
      'in days and months',
      { education: { days: 90 }, application: { months: 12 }, fees: [{ through: { days: 90 }, fee: 3000 }] },
      { education: { days: 90 }, application: { months: 12 }, fees: [{ through: { days: 90 }, fee: 3000 }], isConfirmed: true },
    ],
    [
      'of no days',
      { education: { days: 0 }, application: { days: 0 }, fees: [], note: 'window' },
      { education: { days: 0 }, application: { days: 0 }, fees: [], note: 'window', isConfirmed: true },
    ],
    ['that is not known', null, null],
  ])('takes its late window as confirmed: one %s', (_, before, after) => {
    expect(ruleAfter({ lateWindow: before })).toStrictEqual({ ...cptRule, ...added, lateWindow: after })
  })

  test.each(requirements)('%s', (_, before, after) => {
    expect(ruleAfter({ requirement: before })).toStrictEqual({ ...cptRule, ...added, requirement: after })
  })

  test.each(requirements)('in a prorated cycle, %s', (_, before, after) => {
    const full = { fromMonth: 0, requirement: leaf('course') }
    expect(ruleAfter({ prorated: [full, { fromMonth: 12, requirement: before, note: 'step' }] })).toStrictEqual({
      ...cptRule,
      ...added,
      prorated: [full, { fromMonth: 12, requirement: after, note: 'step' }],
    })
  })

  test('keeps unknown fields', () => {
    expect(ruleAfter({ handbook: { pages: 48 }, unit: { name: 'CEUs', hoursPerUnit: 1000, short: 'CEU' } })).toStrictEqual({
      ...cptRule,
      ...added,
      handbook: { pages: 48 },
      unit: { name: 'CEUs', hoursPerUnit: 1000, short: 'CEU' },
    })
  })
})

test('the rules of past cycles are migrated like the present one', () => {
  const renewal = {
    renewedOn: '2026-01-10',
    fee: 9900,
    start: '2024-01-15',
    expiry: '2026-01-15',
    nextStart: '2026-01-16',
    ruleEdited: false,
    credited: [],
    carried: [],
    note: 'renewal',
  }
  const past = { ...cptRule, requirement: leaf('course', 'cpr', 'other') }
  const before = { ...cpt, renewals: [{ ...renewal, rule: { ...past, cprCard: { daysBeyond: 0, issuedWithinMonths: 24 } } }] }
  expect(toVersion3(before)).toStrictEqual({
    ...cpt,
    rule: { ...cptRule, ...added },
    renewals: [
      {
        ...renewal,
        rule: {
          ...past,
          ...added,
          requirement: leaf('course', 'cpr', 'other', 'firstAid'),
          cards: [{ topic: 'cpr', validOn: 'renewal', daysBeyond: 0, issuedWithinMonths: 24 }],
        },
      },
    ],
  })
})

test.each([
  ['a certification', { ...cpt, wallet: 'badge' }, { rule: { ...cptRule, ...added } }],
  ['a specialization', { id: 's', name: 'NASM-CES', presetId: 'nasm-ces', certifiedOn: null, kind: 'specialization', expiresOn: null, level: 2 }, {}],
  [
    'a card',
    {
      id: 'k',
      name: 'CPR/AED card',
      presetId: 'cpr-aed',
      certifiedOn: '2026-05-09',
      kind: 'card',
      expiresOn: '2028-05-31',
      cycle: { months: 24, ends: 'monthEnd' },
      level: 2,
    },
    { covers: ['cpr'] },
  ],
  [
    'a completed course',
    {
      id: 'a',
      title: 'Webinar',
      provider: '',
      completedOn: '2026-03-01',
      category: 'cpr',
      contactHours: null,
      cost: 0,
      awards: [{ credentialId: 'c', amount: 15, requirementId: 'l', submission: { state: 'sent', on: null }, verified: true }],
      badges: ['p'],
    },
    {},
  ],
  [
    'a planned course',
    { id: 'p', title: 'PES', provider: 'NASM', plannedFor: '2027-03-01', category: 'other', contactHours: 1900, cost: null, awards: [] },
    {},
  ],
])('%s of version 2 keeps everything it had', (_, before, more) => {
  expect(toVersion3(before)).toStrictEqual({ ...before, ...more })
})

test('the input is not mutated', () => {
  const rule = { ...cptRule, requirement: leaf('cpr', 'other'), cprCard: { daysBeyond: 0, issuedWithinMonths: null } }
  const given = { ...cpt, rule, renewals: [{ rule: structuredClone(rule) }] }
  const before = structuredClone(given)
  toVersion3(given)
  expect(given).toStrictEqual(before)
})

describe('something that is not a record of version 2', () => {
  test.each([null, undefined, true, 42, 'text', [[]], { rule: null }, { rule: [] }, { awards: {} }, {}])('%j comes out unchanged', (nonsense) => {
    expect(toVersion3(nonsense)).toStrictEqual(nonsense)
  })

  const whole = { ...cpt, rule: { ...cptRule, cprCard: null } }

  test.each([
    ['without a rule', { ...whole, rule: undefined }],
    ['with an empty rule', { ...whole, rule: {} }],
    ['with a text for its requirement', { ...whole, rule: { ...whole.rule, requirement: 'all' } }],
    ['with a number for a part', { ...whole, rule: { ...whole.rule, requirement: { ...group(leaf('course')), children: [7] } } }],
    ['with a list for its late window', { ...whole, rule: { ...whole.rule, lateWindow: [] } }],
    ['with a text for its prorated cycles', { ...whole, rule: { ...whole.rule, prorated: 'half' } }],
    ['with a prorated cycle that is none', { ...whole, rule: { ...whole.rule, prorated: [null] } }],
    ['with a card that is missing half', { ...whole, rule: { ...whole.rule, cprCard: { daysBeyond: 30 } } }],
    ['without its renewals', { ...whole, renewals: undefined }],
    ['with a renewal that is none', { ...whole, renewals: [7] }],
    ['with a renewal without a rule', { ...whole, renewals: [{ renewedOn: '2026-01-10' }] }],
  ])('a certification %s is damaged, not lost in an exception', (_, record) => {
    const raw = savedText(record)
    expect(createCodec().decode('credential', 'c', raw)).toEqual({ state: 'damaged', raw })
  })

  test('a whole one is read', () => {
    expect(createCodec().decode('credential', 'c', savedText(whole)).state).toBe('read')
  })

  test('random input is read or damaged', () => {
    const key = fc.constantFrom('rule', 'requirement', 'children', 'categories', 'lateWindow', 'cprCard', 'prorated', 'renewals', 'kind', 'other')
    const value = fc.anything({ key, maxDepth: 5, withNullPrototype: true })
    fc.assert(
      fc.property(fc.oneof(value, fc.dictionary(key, value)), (nonsense) => {
        expect(createCodec().decode('credential', 'c', savedText(nonsense)).state).toBe('damaged')
      }),
    )
  })
})

function savedText(record: unknown): string {
  return JSON.stringify({ v: 2, rev: 1, savedAt: '2027-03-01T10:00:00.000Z', deletedOn: null, record })
}

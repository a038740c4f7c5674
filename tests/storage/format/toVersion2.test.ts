import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toVersion2 } from '../../../src/storage/format/toVersion2'

// The shapes on the left are from version 1, frozen like the fixtures.

const added = {
  checks: [],
  prorated: [],
  cprCard: null,
  carryOver: null,
  sharesCredit: false,
  fees: { currency: 'USD', renewal: null, petition: null },
}

const cptRule = {
  unit: { name: 'CEUs', hoursPerUnit: 1000 },
  cycle: { months: 24, ends: 'anniversary' },
  requirement: { id: 'education', label: 'Education', min: 190, max: 190, categories: ['course'] },
  lateWindow: { educationDays: 90, applicationDays: 365 },
}

const cpt = {
  id: 'c',
  name: 'NASM-CPT',
  presetId: 'nasm-cpt',
  certifiedOn: '2026-01-15',
  kind: 'certification',
  expiresOn: '2028-01-15',
  rule: cptRule,
}

/** A rule after the migration. */
function ruleAfter(changes: object): unknown {
  return (toVersion2({ ...cpt, rule: { ...cptRule, ...changes } }) as { rule: unknown }).rule // safe: it stays a certification
}

describe('a rule of version 1', () => {
  const lateWindow = { education: { days: 90 }, application: { days: 365 }, fees: [] }

  test('gets the new fields of version 2, as unknown', () => {
    expect(ruleAfter({})).toStrictEqual({ ...cptRule, ...added, lateWindow })
  })

  test.each([
    ['none', null, null],
    ['of no days', { educationDays: 0, applicationDays: 0 }, { education: { days: 0 }, application: { days: 0 }, fees: [] }],
    ['for the application only', { educationDays: 0, applicationDays: 365 }, { education: { days: 0 }, application: { days: 365 }, fees: [] }],
  ])('gets its late window in days and without fees: %s', (_, before, after) => {
    expect(ruleAfter({ lateWindow: before })).toStrictEqual({ ...cptRule, ...added, lateWindow: after })
  })

  const leaf = (...categories: readonly string[]) => ({ id: 'l', label: 'L', min: 100, max: null, categories })
  const newKinds = ['homeStudy', 'quiz', 'certification', 'service', 'ethics']

  test.each<[string, object, object]>([
    ['a part that took other education takes the kinds told apart now', leaf('course', 'other'), leaf('course', 'other', ...newKinds)],
    ['a part without it takes what it took', leaf('course', 'cpr'), leaf('course', 'cpr')],
    ['a part that took nothing takes nothing', leaf(), leaf()],
    [
      'parts of parts are looked at, each by itself',
      { id: 'g', label: 'G', min: 100, max: 100, children: [leaf('cpr'), { id: 'h', label: 'H', min: 0, max: null, children: [leaf('other')] }] },
      {
        id: 'g',
        label: 'G',
        min: 100,
        max: 100,
        children: [leaf('cpr'), { id: 'h', label: 'H', min: 0, max: null, children: [leaf('other', ...newKinds)] }],
      },
    ],
  ])('%s', (_, before, after) => {
    expect(ruleAfter({ requirement: before })).toStrictEqual({ ...cptRule, ...added, lateWindow, requirement: after })
  })

  test('keeps unknown fields', () => {
    expect(ruleAfter({ handbook: { pages: 48 }, unit: { name: 'CEUs', hoursPerUnit: 1000, short: 'CEU' } })).toStrictEqual({
      ...cptRule,
      ...added,
      lateWindow,
      handbook: { pages: 48 },
      unit: { name: 'CEUs', hoursPerUnit: 1000, short: 'CEU' },
    })
  })
})

describe('a certification of version 1', () => {
  const names = (presetId: unknown) => {
    const { title, issuer, ruleEdited, renewals } = toVersion2({ ...cpt, presetId }) as Record<string, unknown> // safe: it stays a certification
    return [title, issuer, ruleEdited, renewals]
  }

  test.each([
    ['the NASM-CPT has its title and its issuer', 'nasm-cpt', ['Certified Personal Trainer', 'National Academy of Sports Medicine', false, []]],
    ['one of the trainer’s own has neither, and its rule is the trainer’s', null, ['', '', true, []]],
    ['one of a preset that version 1 did not have has neither', 'ace-cpt', ['', '', false, []]],
    ['one of a preset called like a field of every object has neither', 'constructor', ['', '', false, []]],
    ['one of a preset called __proto__ has neither', '__proto__', ['', '', false, []]],
  ])('%s', (_, presetId, expected) => {
    expect(names(presetId)).toStrictEqual(expected)
  })

  test('keeps everything else', () => {
    expect(toVersion2({ ...cpt, wallet: 'badge' })).toMatchObject({ ...cpt, wallet: 'badge', rule: { unit: cptRule.unit, cycle: cptRule.cycle } })
  })
})

test.each([
  [
    'a course',
    { id: 'a', title: 'Webinar', provider: '', completedOn: '2026-03-01', category: 'other', contactHours: 150, awards: [] },
    { cost: null },
  ],
  [
    'a course with awards and fields that nobody knows',
    {
      id: 'a',
      title: 'Webinar',
      provider: '',
      completedOn: '2026-03-01',
      category: 'course',
      contactHours: null,
      awards: [{ credentialId: 'c', amount: 15, verified: true }],
      badges: ['p'],
    },
    { cost: null },
  ],
  ['a specialization', { id: 's', name: 'NASM-CES', presetId: 'nasm-ces', certifiedOn: null, kind: 'specialization', expiresOn: null }, {}],
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
    },
    {},
  ],
])('%s of version 1 keeps everything it had', (_, before, more) => {
  expect(toVersion2(before)).toStrictEqual({ ...before, ...more })
})

test('the input is not mutated', () => {
  const given = { ...cpt, rule: { ...cptRule, requirement: { ...cptRule.requirement, categories: ['other'] } } }
  const before = structuredClone(given)
  toVersion2(given)
  expect(given).toStrictEqual(before)
})

describe('something that is not a record of version 1', () => {
  test.each([null, undefined, true, 42, 'text', [[]], { rule: null }, { rule: [] }, { awards: {} }, {}])('%j comes out unchanged', (nonsense) => {
    expect(toVersion2(nonsense)).toStrictEqual(nonsense)
  })

  test.each([
    { rule: {} },
    { rule: { requirement: null } },
    { rule: { requirement: 'all', lateWindow: 'long' } },
    { rule: { requirement: { children: [null, 1, 'x', []], categories: 7 } } },
    { rule: { requirement: { categories: [null, 'other', {}] }, lateWindow: [] } },
    { rule: { lateWindow: {} }, presetId: {} },
    { awards: [null] },
  ])('%j does not throw', (nonsense) => {
    expect(() => toVersion2(nonsense)).not.toThrow()
  })

  test('random input never throws', () => {
    const key = fc.constantFrom('rule', 'requirement', 'children', 'categories', 'lateWindow', 'awards', 'presetId', 'other')
    const value = fc.anything({ key, maxDepth: 5, withNullPrototype: true })
    fc.assert(fc.property(fc.oneof(value, fc.dictionary(key, value)), (nonsense) => void toVersion2(nonsense)))
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainRule } from '../../../../src/domain/rule/plainRule'
import type { RenewalRule } from '../../../../src/domain/rule/rule'
import { draftOfCards } from '../../../../src/domain/forms/rule/cardsDraft'
import { addLimit, addYearly } from '../../../../src/domain/forms/rule/ruleEdits'
import { draftOfYearly } from '../../../../src/domain/forms/rule/yearlyDraft'
import { draftOfRule } from '../../../../src/domain/forms/rule/ruleDraft'
import type { CertificationPreset } from '../../../../src/domain/rule/issuers/preset'
import { presets } from '../../../../src/domain/rule/issuers/presets'
import { isDeepEqual } from '../../../../src/domain/values/isDeepEqual'
import { anyRule } from '../../anyRule'
import { amount, preset } from '../../../support/portfolio'
import { read } from './reading'

const certifications = presets.filter((one): one is CertificationPreset => one.kind === 'certification')
const ruleOf = (id: string) => preset(id, 'certification').rule

/** The same value, with every object's fields in another order. */
function reordered<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(reordered) as Value // safe: the same list
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, reordered(part)] as const)
      .toReversed(),
  ) as Value // safe: the same fields
}

/** Each object with a field of a later version, but for spans: a number of days or months is no more than that. */
function withLaterFields<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withLaterFields) as Value // safe: the same rows
  if (typeof value !== 'object' || value === null || 'days' in value || isMonths(value)) return value
  const fields = Object.entries(value).map(([key, part]) => [key, withLaterFields(part as unknown)] as const)
  return { ...Object.fromEntries(fields), addedLater: 1 } as Value // safe: the same fields, and one more
}

function isMonths(value: object): boolean {
  return 'months' in value && !('ends' in value)
}

describe('a rule opened and saved without changes is exactly the same rule', () => {
  test.each(certifications.map(({ id, rule }) => [id, rule] as const))('%s', (_, rule) => {
    expect(read(draftOfRule(rule))).toEqual(rule)
  })

  test.each(certifications.map(({ id, rule }) => [id, rule] as const))('%s, with its fields stored in another order', (_, rule) => {
    const stored = reordered(rule)
    expect(isDeepEqual(stored, rule)).toBe(true)
    expect(isDeepEqual(read(draftOfRule(stored)), rule)).toBe(true)
  })

  test('the trainer’s own rule', () => {
    fc.assert(
      fc.property(
        fc.record({ required: fc.integer({ min: 1, max: 100_000 }), months: fc.integer({ min: 1, max: 120 }) }),
        fc.option(fc.integer({ min: 1, max: 5_000 })),
        ({ required, months }, hours) => {
          const inUnits = (hundredths: number) => amount(String(hundredths / 100))
          const rule = plainRule({ required: inUnits(required), unitName: 'CECs', hoursPerUnit: hours === null ? null : inUnits(hours), months })
          expect(read(draftOfRule(rule))).toEqual(rule)
        },
      ),
    )
  })

  test('a rule of any shape', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(read(draftOfRule(rule))).toEqual(rule)
      }),
      { numRuns: 300 },
    )
  })

  test('one of any shape with fields this version doesn’t know, wherever they are', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const later = withLaterFields(rule)
        expect(read(draftOfRule(later))).toEqual(later)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a rule in the form', () => {
  test('has a row for each card, the required ones first', () => {
    const optional = { isRequired: false, validOn: 'renewal', daysBeyond: '', issuedWithinMonths: '' }
    const rows = draftOfCards([
      { topic: 'firstAid', validOn: 'cycleEnd', daysBeyond: 0, issuedWithinMonths: 12 },
      { topic: 'cpr', validOn: 'renewal', daysBeyond: 30, issuedWithinMonths: null },
    ])
    expect(rows).toEqual([
      { topic: 'firstAid', isRequired: true, validOn: 'cycleEnd', daysBeyond: '', issuedWithinMonths: '12' },
      { topic: 'cpr', isRequired: true, validOn: 'renewal', daysBeyond: '30', issuedWithinMonths: '' },
      { topic: 'insurance', ...optional },
      { topic: 'other', ...optional },
    ])
  })

  test('has no day for a yearly step that follows the expiry', () => {
    expect(draftOfYearly([{ id: 'dues', label: 'Dues', on: null, fee: null }])).toEqual([{ key: 'dues', label: 'Dues', month: '', day: '', fee: '' }])
  })

  test('gives a new limit or step an id that the saved rule doesn’t have, even if it’s no longer in the form', () => {
    const max = amount('1')
    const saved = {
      ...ruleOf('nasm-cpt'),
      checks: [{ kind: 'ticked', id: 'limit-1', label: 'Live', min: max } as const],
      caps: [{ id: 'limit-2', label: 'Online', max }],
      yearly: [{ id: 'step-1', label: 'Dues', on: null, fee: null }],
    }
    const { limits, yearly } = addYearly(addLimit({ ...draftOfRule(saved), limits: [], yearly: [] }, 'cap'))
    expect([...limits, ...yearly].map(({ key }) => key)).toEqual(['limit-3', 'step-2'])
  })
})

describe('comparing two rules', () => {
  test.each<[string, Partial<RenewalRule>]>([
    ['the fee', { fees: { ...ruleOf('nasm-cpt').fees, renewal: amount('199') } }],
    ['the cycle', { cycle: { months: 36, ends: 'anniversary' } }],
    ['the cards', { cards: [] }],
    ['the late window', { lateWindow: null }],
    ['the carryover', { carryOver: { max: null } }],
    ['the requirement', { requirement: ruleOf('nasm-csnc').requirement }],
    ['the checks', { checks: ruleOf('neta-pt').checks }],
    ['what repeats count', { repeats: false }],
  ])('they differ if %s differs', (_, change) => {
    expect(isDeepEqual({ ...ruleOf('nasm-cpt'), ...change }, ruleOf('nasm-cpt'))).toBe(false)
  })

  test('they are equal if two certifications have the same rule', () => {
    expect(isDeepEqual(ruleOf('cscs'), ruleOf('nsca-csps'))).toBe(true)
    expect(isDeepEqual(ruleOf('acsm-cpt'), ruleOf('acsm-ep'))).toBe(false)
  })
})

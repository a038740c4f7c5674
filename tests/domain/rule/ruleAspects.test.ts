import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aspects, differingAspects, withAspect } from '../../../src/domain/rule/ruleAspects'
import type { RenewalRule } from '../../../src/domain/rule/rule'
import { isDeepEqual } from '../../../src/domain/values/isDeepEqual'
import { anyRule } from '../anyRule'
import { amount, cpt, leaf } from '../../support/portfolio'

const { rule } = cpt()

test.each<[string, Partial<RenewalRule>, readonly string[]]>([
  ['nowhere if they’re the same', {}, []],
  ['in what counts if the parts differ', { requirement: leaf('education', { min: '2', max: '2' }) }, ['credit']],
  ['in what counts if the unit differs', { unit: { name: 'points', hoursPerUnit: null } }, ['credit']],
  ['in what counts if a repeated course counts once', { repeats: false }, ['credit']],
  ['in what counts if another part carries over', { carryOver: { max: null, of: ['education'] } }, ['credit']],
  ['in the cycle', { cycle: { months: 36, ends: 'anniversary' } }, ['cycle']],
  ['in the cards and the fees', { cards: [], fees: { currency: 'USD', renewal: amount('109'), petition: null } }, ['cards', 'fees']],
  ['in late renewal', { lateWindow: null }, ['late']],
  ['in the rest', { opens: { months: 3 }, carryOver: { max: null }, sharesCredit: true }, ['credit', 'early', 'sharing']],
  ['in what’s due each year', { yearly: [{ id: 'dues', label: 'Dues', on: null, fee: null }] }, ['yearly']],
])('two rules differ %s', (_, change, expected) => {
  expect(differingAspects(rule, { ...rule, ...change })).toEqual(expected)
})

test('a field that this version does not know is no difference', () => {
  expect(differingAspects({ ...rule, handbook: { pages: 48 } } as RenewalRule, rule)).toEqual([])
})

test('taking one aspect leaves the others, and taking them all makes the rules the same', () => {
  fc.assert(
    fc.property(anyRule, anyRule, fc.constantFrom(...aspects), (mine, other, aspect) => {
      const taken = withAspect(mine, other, aspect)
      expect(differingAspects(taken, other)).toEqual(differingAspects(mine, other).filter((each) => each !== aspect))
      expect(differingAspects(taken, mine).every((each) => each === aspect)).toBe(true)
      expect(
        isDeepEqual(
          aspects.reduce((rule, each) => withAspect(rule, other, each), mine),
          other,
        ),
      ).toBe(true)
    }),
  )
})

import { expect, test } from 'vitest'
import { categories } from '../../../src/domain/rule/category'
import { plainRule, withTerms } from '../../../src/domain/rule/plainRule'
import { type LateWindow, leavesOf, requiredBy } from '../../../src/domain/rule/rule'
import { amount } from '../../support/portfolio'

test('the trainer’s own rule accepts every category, up to what it requires, and has no late window', () => {
  const rule = plainRule({ required: amount('15'), unitName: 'hours', hoursPerUnit: null, months: 36 })
  expect(requiredBy(rule)).toBe(amount('15'))
  expect(leavesOf(rule.requirement)[0]).toMatchObject({ min: amount('15'), max: amount('15'), categories })
  expect(rule).toMatchObject({ unit: { name: 'hours', hoursPerUnit: null }, cycle: { months: 36, ends: 'anniversary' }, lateWindow: null })
})

test('changing the basics of a rule keeps everything else', () => {
  const rule = plainRule({ required: amount('15'), unitName: 'hours', hoursPerUnit: amount('1'), months: 36 })
  const lateWindow: LateWindow = {
    education: { days: 30 },
    application: { months: 2 },
    fees: [{ through: { months: 2 }, fee: null }],
    isConfirmed: true,
  }
  const late = { ...rule, lateWindow }
  const changed = withTerms(late, { required: amount('20'), unitName: 'points', hoursPerUnit: null, months: 24 })
  expect(changed).toEqual({
    ...plainRule({ required: amount('20'), unitName: 'points', hoursPerUnit: null, months: 24 }),
    lateWindow,
  })
})

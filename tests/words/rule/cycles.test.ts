import { expect, test } from 'vitest'
import { assumedCycleText, cycleLength, expiryHint, nextExpiryHint, withAssumption } from '../../../src/words/rule/cycles'
import { hold } from '../../support/held'
import { cpt, day } from '../../support/portfolio'

const twoYears = { months: 24, ends: 'anniversary' } as const

test.each([
  [12, '1 year'],
  [24, '2 years'],
  [36, '3 years'],
  [1, '1 month'],
  [18, '18 months'],
])('a cycle of %i months is %s', (months, expected) => {
  expect(cycleLength({ months, ends: 'anniversary' })).toBe(expected)
})

test('a calculated expiry says how it was calculated, and that another date can be typed', () => {
  expect(expiryHint(twoYears, true)).toBe('Calculated: 2 years after certification. Change it if your certificate differs.')
  expect(expiryHint({ ...twoYears, ends: 'monthEnd' }, true)).toBe(
    'Calculated: 2 years after certification, at the month’s end. Change it if your certificate differs.',
  )
})

test('a typed expiry says how to go back to the calculated one', () => {
  expect(expiryHint(twoYears, false)).toBe('You set this. Clear it to calculate it again.')
})

test('a credential without a calculated expiry says which date to type', () => {
  expect(expiryHint('never', true)).toBe('Never expires. Add a date only if your certificate has one.')
  expect(expiryHint(null, true)).toBe('The date on your certificate.')
})

const assumed = 'We assumed the same amounts. Check with your issuer.'
const cscs = hold('cscs', { on: '2020-06-01' })

test('a cycle beyond the one a preset was read for is an assumption', () => {
  expect(assumedCycleText(cscs, day('2026-12-31'))).toBeNull()
  expect(assumedCycleText(cscs, day('2029-12-31'))).toBe(assumed)
  expect(assumedCycleText(cpt(), day('2040-01-15'))).toBeNull()
})

test('a cycle of the trainer’s own rule is not Recert’s assumption', () => {
  expect(assumedCycleText({ ...cscs, presetId: null }, day('2029-12-31'))).toBeNull()
})

test('an expiry being typed says if its cycle is an assumption', () => {
  const hint = expiryHint(cscs.rule.cycle, true)
  expect(withAssumption(hint, cscs, '2029-12-31')).toBe(
    `Calculated: the end of everyone’s cycle (3 years). Change it if your certificate differs. ${assumed}`,
  )
  expect(withAssumption('You set this.', cscs, '2026-12-31')).toBe('You set this.')
  expect(withAssumption('You set this.', cscs, '12/31')).toBe('You set this.')
  expect(withAssumption('You set this.', null, '2029-12-31')).toBe('You set this.')
})

test('the expiry after a renewal is calculated, and says if that cycle is an assumption', () => {
  const calculated = 'Calculated from the rule. Change it if your issuer says otherwise.'
  expect(nextExpiryHint(cpt(), '2030-01-15')).toBe(calculated)
  expect(nextExpiryHint(cscs, '2029-12-31')).toBe(`${calculated} ${assumed}`)
  expect(nextExpiryHint(cscs, '12/31')).toBe(calculated)
})

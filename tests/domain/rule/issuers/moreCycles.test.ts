import { describe, expect, test } from 'vitest'
import { cycleOf } from '../../../../src/domain/counting/cycle'
import { nextExpiry } from '../../../../src/domain/rule/expiry'
import { bar, hold } from '../../../support/held'
import { day } from '../../../support/portfolio'

// Every expected value is worked out by hand from what the bodies publish, not from the presets.

describe('the expiry', () => {
  test.each([
    ['yoga-ryt', '2026-01-15', '2029-01-15'],
    ['wits', '2026-03-10', '2028-03-31'],
    ['nesta-pft', '2026-03-10', '2030-03-10'],
    ['acsm-cet', '2025-05-05', '2027-12-31'],
    ['nchec-ches', '2024-10-01', '2029-09-30'],
    ['nchec-ches', '2025-04-01', '2030-03-31'],
    ['csep-cpt', '2025-09-10', '2028-03-31'],
    ['csep-cep', '2025-09-10', '2027-03-31'],
    ['boc-atc', '2019-09-10', '2027-12-31'],
    ['cscca-sccc', '2019-09-10', '2028-07-31'],
    ['reps-nz', '2026-03-10', '2027-03-10'],
    ['cfes-2', '2026-03-10', '2028-03-10'],
  ])('of %s certified on %s is %s', (id, on, expected) => {
    expect(hold(id, { on, today: '2026-06-01' }).expiresOn).toBe(expected)
  })

  test.each([
    ['nchec-ches', '2029-09-30', '2034-09-30'],
    ['nchec-ches', '2030-03-31', '2035-03-31'],
    ['csep-cpt', '2028-03-31', '2030-03-31'],
    ['boc-atc', '2027-12-31', '2029-12-31'],
    ['cscca-mscc', '2028-07-31', '2031-07-31'],
    ['cdr-rd', '2028-05-31', '2033-05-31'],
  ])('of %s after %s is %s', (id, expiry, expected) => {
    expect(nextExpiry(day(expiry), hold(id, { on: null, until: expiry }).rule.cycle)).toBe(expected)
  })

  test('of a dietitian who passed in September 2022 is typed, and all of the longer first cycle counts', () => {
    const dietitian = hold('cdr-rd', { on: '2022-09-01', until: '2028-05-31' })
    expect(cycleOf(dietitian)).toMatchObject({ start: '2022-09-01', expiry: '2028-05-31' })
    expect(bar(dietitian, '2022-09-01 course 70.0', '2028-05-31 ethics 5.0')).toBe('75.0 of 75.0')
    expect(bar(dietitian, '2022-09-01 course 75.0')).toBe('74.0 of 75.0')
  })
})

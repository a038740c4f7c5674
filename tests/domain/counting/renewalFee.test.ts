import { describe, expect, test } from 'vitest'
import { cycleCosts } from '../../../src/domain/charts/cycleCost'
import { countCycle } from '../../../src/domain/counting/counting'
import { cycleOf } from '../../../src/domain/counting/cycle'
import { otherFeesOn, renewalFee, renewalFeeOn } from '../../../src/domain/counting/renewalFee'
import type { Certification } from '../../../src/domain/records/credential'
import type { LateWindow, Proration, RenewalRule } from '../../../src/domain/rule/rule'
import { amount, cpt, day, leaf } from '../../support/portfolio'

const step = (fromMonth: number, requirement: string, fee?: string | null, others?: Proration['others']): Proration => ({
  fromMonth,
  requirement: leaf('all', { min: requirement }),
  ...(fee === undefined ? {} : { fee: fee === null ? null : amount(fee) }),
  ...(others === undefined ? {} : { others }),
})

/** Three years to December 31, 2026: 90 USD, 60 for those certified in the second year, an unknown fee after 24 months, nothing after 30. */
const rule: RenewalRule = {
  ...cpt().rule,
  cycle: { months: 36, ends: 'fixed', endsOn: day('2026-12-31') },
  prorated: [step(0, '4'), step(12, '2', '60'), step(24, '1', null), step(30, '0', '0')],
  lateWindow: null,
  fees: { currency: 'USD', renewal: amount('90'), petition: null, others: [{ label: 'Members', fee: amount('65') }] },
}

function certifiedOn(on: string | null, changes: Partial<RenewalRule> = {}, expiresOn = '2026-12-31'): Certification {
  return cpt({ certifiedOn: on === null ? null : day(on), expiresOn: day(expiresOn), rule: { ...rule, ...changes } })
}

const late: LateWindow = {
  education: { days: 0 },
  application: { months: 6 },
  fees: [
    { through: { days: 31 }, fee: amount('25') },
    { through: { months: 6 }, fee: null },
  ],
  isConfirmed: true,
}

const feeOn = (certification: Certification, on = '2026-12-01') => renewalFeeOn(certification, cycleOf(certification), day(on))
const choicesOn = (certification: Certification, on = '2026-12-01') =>
  otherFeesOn(certification, cycleOf(certification), day(on)).map(({ label, fee, isLate }) => [label, fee, isLate])

describe('the fee of a renewal on time', () => {
  test.each<[string, string | null, number | null]>([
    ['certified before the cycle', '2020-06-01', 90_00],
    ['without a day on the certificate', null, 90_00],
    ['certified in the first year, whose step names no fee', '2024-06-01', 90_00],
    ['certified on the last day of the first year', '2024-12-31', 90_00],
    ['certified on the first day of the second year', '2025-01-01', 60_00],
    ['certified in the third year, whose fee is not known', '2026-03-01', null],
    ['certified in the last six months, when nothing is due', '2026-07-01', 0],
  ])('%s', (_, on, expected) => {
    const certification = certifiedOn(on)
    expect(renewalFee(certification, cycleOf(certification))).toBe(expected)
    expect(feeOn(certification)).toBe(expected)
  })

  test('is everyone’s again in the cycle after the first one', () => {
    expect(feeOn(certifiedOn('2026-07-01', {}, '2029-12-31'), '2029-12-01')).toBe(90_00)
  })

  test('is not known if the rule has none', () => {
    expect(feeOn(certifiedOn(null, { fees: { currency: 'USD', renewal: null, petition: null } }))).toBeNull()
  })

  test.each([
    ['2025-03-01', 60_00],
    ['2026-03-01', null],
    ['2026-07-01', 0],
    ['2020-06-01', 90_00],
  ])('is the one in the costs, for %s', (on, expected) => {
    const certification = certifiedOn(on)
    const [running] = cycleCosts(certification, countCycle(certification, []), { courses: [], credentials: [certification] })
    expect(running?.fee).toBe(expected)
  })
})

describe('the fee of a late renewal', () => {
  test.each<[string, Certification, string, number | null]>([
    ['includes the late fee', certifiedOn(null, { lateWindow: late }), '2027-01-31', 115_00],
    ['includes it where nothing else is due', certifiedOn('2026-07-01', { lateWindow: late }), '2027-01-01', 25_00],
    ['has none on the expiry', certifiedOn(null, { lateWindow: late }), '2026-12-31', 90_00],
    ['is not known if the late fee is not', certifiedOn(null, { lateWindow: late }), '2027-02-01', null],
    ['is not known after the late window', certifiedOn(null, { lateWindow: late }), '2027-07-01', null],
    ['is not known without a late window', certifiedOn(null), '2027-01-01', null],
  ])('%s', (_, certification, on, expected) => {
    expect(feeOn(certification, on)).toBe(expected)
  })
})

describe('other prices', () => {
  test.each<[string, Certification, string, readonly unknown[]]>([
    ['are offered', certifiedOn(null), '2026-12-01', [['Members', 65_00, false]]],
    ['include the late fee', certifiedOn(null, { lateWindow: late }), '2027-01-31', [['Members', 90_00, true]]],
    ['are not offered if the late fee isn’t known', certifiedOn(null, { lateWindow: late }), '2027-02-01', []],
    ['are not offered to someone with a prorated fee', certifiedOn('2025-03-01'), '2026-12-01', []],
    ['are not offered where nothing is due', certifiedOn('2026-07-01'), '2026-12-01', []],
    ['are offered to someone prorated without a fee of their own', certifiedOn('2024-06-01'), '2026-12-01', [['Members', 65_00, false]]],
    ['are not in every rule', certifiedOn(null, { fees: { currency: 'USD', renewal: amount('90'), petition: null } }), '2026-12-01', []],
  ])('%s', (_, certification, on, expected) => {
    expect(choicesOn(certification, on)).toEqual(expected)
  })
})

describe('a late fee of a window that isn’t confirmed', () => {
  const unconfirmed = { ...late, isConfirmed: false }

  test('is not added to the proposed fee; the sum is offered beside it', () => {
    const certification = certifiedOn(null, { lateWindow: unconfirmed })
    expect(feeOn(certification, '2027-01-31')).toBeNull()
    expect(choicesOn(certification, '2027-01-31')).toEqual([
      [null, 115_00, true],
      ['Members', 90_00, true],
    ])
  })

  test('changes nothing on time, or while none is listed', () => {
    const free = { ...unconfirmed, fees: [{ through: { months: 6 }, fee: amount('0') }] }
    expect(feeOn(certifiedOn(null, { lateWindow: unconfirmed }), '2026-12-31')).toBe(90_00)
    expect(choicesOn(certifiedOn(null, { lateWindow: unconfirmed }), '2026-12-31')).toEqual([['Members', 65_00, false]])
    expect(feeOn(certifiedOn(null, { lateWindow: free }), '2027-01-31')).toBe(90_00)
  })

  test('is offered alone beside a renewal that costs nothing, and not at all if the fee is not known', () => {
    expect(choicesOn(certifiedOn('2026-07-01', { lateWindow: unconfirmed }), '2027-01-01')).toEqual([[null, 25_00, true]])
    expect(choicesOn(certifiedOn('2026-03-01', { lateWindow: unconfirmed }), '2027-01-01')).toEqual([])
    expect(choicesOn(certifiedOn(null, { lateWindow: unconfirmed }), '2027-02-01')).toEqual([])
  })
})

test('someone with a fee of their own chooses among the prices beside it, not among everyone’s', () => {
  const members = [{ label: 'Members', fee: amount('55') }]
  const prorated = [step(0, '4', null, members), step(12, '2', '60')]
  expect(choicesOn(certifiedOn('2024-06-01', { prorated }))).toEqual([['Members', 5_500, false]])
  expect(choicesOn(certifiedOn('2025-06-01', { prorated }))).toEqual([])
  expect(feeOn(certifiedOn('2024-06-01', { prorated }))).toBeNull()
})

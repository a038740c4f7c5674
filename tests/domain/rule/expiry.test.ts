import { describe, expect, test } from 'vitest'
import { expiryAfter, isAssumed, nextExpiry } from '../../../src/domain/rule/expiry'
import { day } from '../../support/portfolio'

describe('the expiry calculated from the day on the certificate', () => {
  test.each([
    ['2026-01-15', 24, '2028-01-15'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-01-15', 36, '2029-01-15'],
  ])('certified on %s for %i months: %s', (certifiedOn, months, expected) => {
    expect(expiryAfter(day(certifiedOn), { months, ends: 'anniversary' }, day('2026-11-20'))).toBe(expected)
  })

  test.each([
    ['2026-09-10', 24, '2028-09-30'],
    ['2026-09-30', 24, '2028-09-30'],
    ['2026-02-28', 24, '2028-02-29'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('a card issued on %s runs through the end of the month %i months later: %s', (certifiedOn, months, expected) => {
    expect(expiryAfter(day(certifiedOn), { months, ends: 'monthEnd' }, day('2026-11-20'))).toBe(expected)
  })
})

test.each([
  ['anniversary', '2028-01-15', '2030-01-15'],
  ['dayBefore', '2028-01-14', '2030-01-14'],
  ['dayBefore', '2027-02-28', '2029-02-28'],
  ['monthEnd', '2026-02-28', '2028-02-29'],
  ['yearEnd', '2026-12-31', '2028-12-31'],
  ['yearEnd', '2026-06-30', '2028-12-31'],
] as const)('after a cycle with the end %s on %s, the next one ends on %s', (ends, expiry, next) => {
  expect(nextExpiry(day(expiry), { months: 24, ends })).toBe(next)
})

describe('cycles that end on the same day for everyone', () => {
  const cycle = (endsOn: string, months: number) => ({ months, ends: 'fixed', endsOn: day(endsOn) }) as const

  test.each([
    ['2026-12-31', 36, '2026-12-31', '2029-12-31'],
    ['2026-12-31', 36, '2026-12-30', '2026-12-31'],
    ['2026-12-31', 36, '2031-05-01', '2032-12-31'],
    ['2026-12-31', 36, '2019-05-01', '2020-12-31'],
    // Going month by month, the end would slide from the 31st to the 30th, and stay there.
    ['2026-08-31', 6, '2027-03-01', '2027-08-31'],
    ['2026-08-31', 6, '2026-08-31', '2027-02-28'],
    ['2024-02-29', 12, '2025-03-01', '2026-02-28'],
    ['2024-02-29', 12, '2027-02-28', '2028-02-29'],
    ['2026-08-31', 6, '2020-01-15', '2020-02-29'],
  ])('from %s, every %i months: after %s comes %s', (endsOn, months, expiry, next) => {
    expect(nextExpiry(day(expiry), cycle(endsOn, months))).toBe(next)
  })

  test.each([
    ['2026-08-31', 6, '2026-09-01', '2027-02-28'],
    ['2026-08-31', 6, '2027-02-28', '2027-02-28'],
    ['2026-08-31', 6, '2027-03-01', '2027-08-31'],
    ['2026-08-31', 6, '2026-03-01', '2026-08-31'],
    ['2026-08-31', 6, '2026-02-28', '2026-02-28'],
  ])('from %s, every %i months: certified on %s, expires on %s', (endsOn, months, certifiedOn, expiry) => {
    expect(expiryAfter(day(certifiedOn), cycle(endsOn, months), day('2020-01-01'))).toBe(expiry)
  })
})

describe('a cycle is assumed', () => {
  const fixed = { cycle: { months: 36, ends: 'fixed', endsOn: day('2026-12-31') } } as const

  test.each([
    ['2023-12-31', false],
    ['2026-12-31', false],
    ['2027-01-01', true],
    ['2029-12-31', true],
  ])('only after the known end for everyone: %s, %s', (expiry, expected) => {
    expect(isAssumed(fixed, day(expiry))).toBe(expected)
  })

  test.each(['anniversary', 'dayBefore', 'monthEnd', 'yearEnd'] as const)('never if it ends by the certificate’s own day (%s)', (ends) => {
    expect(isAssumed({ cycle: { months: 36, ends } }, day('2029-12-31'))).toBe(false)
  })
})

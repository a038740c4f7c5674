import { describe, expect, test } from 'vitest'
import { calculatedExpiry, cycleOf, renewalOpens } from '../../../src/domain/counting/cycle'
import type { Renewal } from '../../../src/domain/records/renewal'
import type { Cycle } from '../../../src/domain/rule/rule'
import { cpt, day } from '../../support/portfolio'

const cptRule = cpt().rule

/** The first day of the running NASM-CPT cycle (24 months). */
const start = (certifiedOn: string | null, expiresOn: string) =>
  cycleOf({ certifiedOn: certifiedOn === null ? null : day(certifiedOn), expiresOn: day(expiresOn), rule: cptRule, renewals: [] }).start

describe('the first day of a cycle', () => {
  test.each([
    ['is the day on the certificate', '2026-01-15', '2028-01-15', '2026-01-15'],
    ['is counted back from the expiry if there is nothing else', null, '2028-01-15', '2026-01-15'],
    ['is the last renewal for a certificate from years ago', '2014-06-01', '2028-01-15', '2026-01-15'],
    ['is the day on the certificate if the expiry is the end of its month', '2026-01-15', '2028-01-31', '2026-01-15'],
    ['is the first of the month if the expiry is the end of its month', '2026-01-01', '2028-01-31', '2026-01-01'],
    ['is counted back if the certificate is a whole cycle too old for the expiry', '2024-01-15', '2028-01-15', '2026-01-15'],
    ['is the day on the certificate if the expiry is less than a cycle away', '2026-09-01', '2028-01-15', '2026-09-01'],
    ['is the leap day on the certificate', '2024-02-29', '2026-02-28', '2024-02-29'],
    ['is counted back from a leap day', null, '2028-02-29', '2026-02-28'],
    ['is counted back from the end of a month', null, '2028-03-31', '2026-03-31'],
  ])('%s', (_, certifiedOn, expiresOn, expected) => {
    expect(start(certifiedOn, expiresOn)).toBe(expected)
  })

  test('an expiry entered too late drops no course, up to two whole cycles', () => {
    expect(start('2026-01-15', '2028-03-31')).toBe('2026-01-15')
    expect(start('2026-01-15', '2030-01-14')).toBe('2026-01-15')
    expect(start('2026-01-15', '2030-01-15')).toBe('2028-01-15')
  })
})

describe('the last days of a cycle', () => {
  test('a NASM-CPT accepts education for 90 days after the expiry and the application for a year', () => {
    expect(cycleOf(cpt())).toEqual({ start: '2026-01-15', expiry: '2028-01-15', educationEnds: '2028-04-14', applicationEnds: '2029-01-15' })
  })

  test('without a late window, everything ends on the expiry', () => {
    expect(cycleOf(cpt({ rule: { ...cptRule, lateWindow: null } }))).toMatchObject({ educationEnds: '2028-01-15', applicationEnds: '2028-01-15' })
  })
})

describe('the expiry that follows', () => {
  const renewal = (expiry: string): Renewal => ({
    renewedOn: day('2028-01-10'),
    fee: null,
    start: day('2026-01-15'),
    expiry: day(expiry),
    nextStart: day('2028-01-16'),
    rule: cptRule,
    ruleEdited: false,
    credited: [],
    carried: [],
  })

  test.each<[string, string | null, readonly Renewal[], Cycle['ends'], string | null]>([
    ['from the certificate', '2026-01-15', [], 'anniversary', '2028-01-15'],
    ['from nothing', null, [], 'anniversary', null],
    ['from the certificate where everyone’s cycle ends on the same day', '2026-01-15', [], 'fixed', null],
    ['from the last renewal', '2026-01-15', [renewal('2027-01-20'), renewal('2028-01-20')], 'anniversary', '2030-01-20'],
    ['from the last renewal without a certificate', null, [renewal('2028-01-20')], 'anniversary', '2030-01-20'],
  ])('%s', (_, certifiedOn, renewals, ends, expected) => {
    const cycle = { ...cptRule.cycle, ends } as Cycle // safe: the days of a fixed end don't matter here
    expect(calculatedExpiry({ certifiedOn: certifiedOn === null ? null : day(certifiedOn), renewals }, cycle)).toBe(expected)
  })
})

test('the day from which a renewal is accepted is counted back from the expiry, if the rule has one', () => {
  expect(renewalOpens({ opens: { days: 90 } }, cycleOf(cpt()))).toBe('2027-10-17')
  expect(renewalOpens({ opens: null }, cycleOf(cpt()))).toBeNull()
})

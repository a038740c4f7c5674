import { describe, expect, test } from 'vitest'
import { formatAmount } from '../../../src/domain/values/amount'
import { cycleAfter, cycleOf } from '../../../src/domain/counting/cycle'
import type { Certification } from '../../../src/domain/records/credential'
import { feesAhead, lateLadder, lateStepOn } from '../../../src/domain/counting/lateLadder'
import { nextExpiry } from '../../../src/domain/rule/expiry'
import { certificationStatus, statusOf } from '../../../src/domain/status/standing'
import { countedOf, courses, hold } from '../../support/held'
import { amount, card, day, portfolio } from '../../support/portfolio'

/** "30.0, open": a day's late fee ("?" if unknown) and whether education can still be finished; "-" outside of all steps. */
function stepOn(held: Certification, on: string): string {
  const step = lateStepOn(held.rule, cycleOf(held), day(on))
  if (step === null) return '-'
  return `${step.fee === null ? '?' : formatAmount(step.fee)}, ${step.isEducationOpen ? 'open' : 'closed'}`
}

const standingOn = (held: Certification, on: string) => statusOf(held, portfolio({ credentials: [held] }), day(on)).standing

describe('a NASM-CPT that expires on January 15, 2028', () => {
  const held = hold('nasm-cpt', { on: '2026-01-15' })

  test.each([
    ['on the expiry', '2028-01-15', 'urgent', '-', '1.0'],
    ['1 day late', '2028-01-16', 'late window', '30.0, open', '1.0'],
    ['90 days late', '2028-04-14', 'late window', '30.0, open', '1.0'],
    ['91 days late', '2028-04-15', 'late window', '50.0, closed', '0.0'],
    ['a year late', '2029-01-15', 'late window', '50.0, closed', '0.0'],
    ['a year and a day late', '2029-01-16', 'lapsed', '-', '0.0'],
  ])('%s (%s): %s, fee and education %s; a course of 1.0 that day counts %s', (_, on, standing, step, counted) => {
    expect([standingOn(held, on), stepOn(held, on), countedOf(held, `${on} course 1.0`)]).toEqual([standing, step, counted])
  })

  test('is late even with everything earned until the application is in', () => {
    const earned = courses('2026-05-03 specialization 1.9', '2026-09-10 cpr 0.1')
    const kept = portfolio({ credentials: [held, card({ expiresOn: day('2030-01-31') })], courses: earned })
    const seen = (on: string) => certificationStatus(held, kept, day(on)).standing
    expect(['2028-01-15', '2028-01-16', '2029-01-15', '2029-01-16'].map(seen)).toEqual(['complete', 'late window', 'late window', 'lapsed'])
  })

  test('has two steps', () => {
    expect(lateLadder(held.rule, cycleOf(held))).toEqual([
      { through: '2028-04-14', isEducationOpen: true, fee: 3_000 },
      { through: '2029-01-15', isEducationOpen: false, fee: 5_000 },
    ])
  })

  test('has the fees from a day on', () => {
    const ahead = (on: string, { rule } = held) => feesAhead(rule, cycleOf(held), day(on)).map(({ through, fee }) => [through, fee])
    const [first, second] = [['2028-04-14', 3_000] as const, ['2029-01-15', 5_000] as const]
    expect(ahead('2028-01-16')).toEqual([first, second])
    expect(ahead('2028-04-14')).toEqual([first, second])
    expect(ahead('2028-04-15')).toEqual([second])
    expect(ahead('2029-01-16')).toEqual([])
    const single = [{ through: { months: 12 }, fee: amount('50') }]
    const flat = {
      ...held,
      rule: { ...held.rule, lateWindow: { education: { days: 90 }, application: { months: 12 }, fees: single, isConfirmed: true } },
    }
    expect(ahead('2028-01-16', flat)).toEqual([second])
  })
})

describe('the late ladder of', () => {
  test.each([
    ['nasm-csnc', '2026-05-20', '2026-08-18', '30.0, open'],
    ['nasm-csnc', '2026-05-20', '2026-08-19', '50.0, closed'],
    ['nasm-csnc', '2026-05-20', '2027-05-20', '50.0, closed'],
    ['acsm-cpt', '2026-12-31', '2026-12-31', '-'],
    ['acsm-cpt', '2026-12-31', '2027-01-01', '80.0, open'],
    ['acsm-cpt', '2026-12-31', '2027-06-30', '80.0, open'],
    ['acsm-ep', '2026-12-31', '2027-06-30', '80.0, open'],
    ['acsm-cpt', '2026-12-31', '2027-07-01', '-'],
    ['neta-pt', '2026-05-20', '2026-11-16', '?, closed'],
    ['neta-pt', '2026-05-20', '2026-11-17', '-'],
    ['nccpt-cpt', '2026-05-20', '2026-06-19', '25.0, closed'],
    ['nccpt-cpt', '2026-05-20', '2026-06-20', '-'],
  ])('%s, expired on %s, on %s: %s', (id, until, on, expected) => {
    const held = hold(id, { on: null, until })
    expect(stepOn(held, on)).toBe(expected)
    expect(standingOn(held, on)).toBe(on === until ? 'urgent' : expected === '-' ? 'lapsed' : 'late window')
  })

  test.each([
    ['issa-cpt', '2026-05-20', '2026-05-21', '?, closed'],
    ['issa-cpt', '2026-05-20', '2026-08-20', '?, closed'],
    ['issa-cpt', '2026-05-20', '2026-08-21', '40.0, closed'],
    ['issa-cpt', '2026-05-20', '2026-11-20', '40.0, closed'],
    ['issa-cpt', '2026-05-20', '2026-11-21', '50.0, closed'],
    ['issa-cpt', '2026-05-20', '2027-05-20', '50.0, closed'],
    ['issa-cpt', '2026-05-20', '2027-05-21', '-'],
    ['afaa-gfi', '2026-05-20', '2026-05-21', '50.0, closed'],
    ['afaa-gfi', '2026-05-20', '2026-11-16', '50.0, closed'],
    ['afaa-gfi', '2026-05-20', '2026-11-17', '-'],
    ['ace-cpt', '2026-05-20', '2026-11-20', '?, closed'],
    ['ace-cpt', '2026-05-20', '2026-11-21', '-'],
    ['canfitpro-pts', '2026-05-20', '2026-06-19', '20.0, closed'],
    ['canfitpro-pts', '2026-05-20', '2026-06-20', '-'],
  ])('%s, expired on %s, on %s: %s, but not confirmed, so it’s expired all along', (id, until, on, expected) => {
    const held = hold(id, { on: null, until })
    expect([stepOn(held, on), standingOn(held, on)]).toEqual([expected, 'expired'])
  })

  test.each([
    ['cscs', '2026-12-31', '2027-01-01'],
    ['ncsf-cpt', '2026-05-31', '2026-06-01'],
    ['nfpt-cpt', '2026-05-20', '2026-05-21'],
    ['cimspa-practitioner', '2026-05-20', '2026-05-21'],
    ['reps-uk', '2026-05-20', '2026-05-21'],
  ])('%s is empty: after %s, it has expired on %s', (id, until, on) => {
    const held = hold(id, { on: null, until })
    expect(lateLadder(held.rule, cycleOf(held))).toEqual([])
    expect([stepOn(held, on), standingOn(held, until), standingOn(held, on)]).toEqual(['-', 'urgent', 'expired'])
  })

  test.each([
    ['acsm-cpt', '2027-06-30', '2027-07-01', '2026-12-31'],
    ['issa-cpt', '2026-05-20', '2026-05-21'],
    ['afaa-gfi', '2026-05-20', '2026-05-21'],
    ['cscs', '2026-12-31', '2027-01-01'],
  ])('%s accepts education through %s, and none from %s', (id, last, after, until = last) => {
    const held = hold(id, { on: null, until })
    expect([countedOf(held, `${last} course 1.0`), countedOf(held, `${after} course 1.0`)]).toEqual(['1.0', '0.0'])
  })
})

describe('leap days', () => {
  test('a certification from a leap day expires on the last day of February', () => {
    const held = hold('nasm-cpt', { on: '2024-02-29' })
    expect(cycleOf(held)).toEqual({ start: '2024-02-29', expiry: '2026-02-28', educationEnds: '2026-05-29', applicationEnds: '2027-02-28' })
    expect([stepOn(held, '2026-02-28'), stepOn(held, '2026-03-01'), standingOn(held, '2026-03-01')]).toEqual(['-', '30.0, open', 'late window'])
  })

  test('days are counted through a leap day, and a year keeps its day', () => {
    const held = hold('nasm-cpt', { on: '2026-02-28' })
    expect(cycleOf(held)).toEqual({ start: '2026-02-28', expiry: '2028-02-28', educationEnds: '2028-05-28', applicationEnds: '2029-02-28' })
    expect([stepOn(held, '2028-02-29'), stepOn(held, '2028-05-28'), stepOn(held, '2028-05-29')]).toEqual(['30.0, open', '30.0, open', '50.0, closed'])
    const onTheLeapDay = hold('nasm-cpt', { on: null, until: '2028-02-29' })
    expect(cycleOf(onTheLeapDay)).toMatchObject({ educationEnds: '2028-05-29', applicationEnds: '2029-02-28' })
  })

  test('months end on the last day of a shorter one', () => {
    const held = hold('acsm-cpt', { on: '2025-05-05', until: '2027-12-31' })
    expect(cycleOf(held).applicationEnds).toBe('2028-06-30')
    const issa = hold('issa-cpt', { on: null, until: '2026-11-30' })
    expect([stepOn(issa, '2027-02-28'), stepOn(issa, '2027-03-01')]).toEqual(['?, closed', '40.0, closed'])
  })

  test.each([
    ['nasm-cpt', '2026-02-28', '2026-03-01', '2028-02-28'],
    ['nasm-cpt', '2028-02-29', '2028-03-01', '2030-02-28'],
    ['nfpt-cpt', '2028-02-29', '2028-03-01', '2029-02-28'],
    ['ncsf-cpt', '2026-02-28', '2026-03-01', '2028-02-29'],
    ['ncsf-cpt', '2028-02-29', '2028-03-01', '2030-02-28'],
    ['acsm-cpt', '2026-12-31', '2027-01-01', '2029-12-31'],
    ['cscs', '2026-12-31', '2027-01-01', '2029-12-31'],
  ])('the cycle of %s that follows %s runs from %s to %s', (id, until, start, expected) => {
    const held = hold(id, { on: null, until })
    expect(nextExpiry(day(until), held.rule.cycle)).toBe(expected)
    expect(cycleAfter(cycleOf(held), held.rule)).toMatchObject({ start, expiry: expected })
  })
})

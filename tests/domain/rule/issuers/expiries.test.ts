import { describe, expect, test } from 'vitest'
import { cycleOf } from '../../../../src/domain/counting/cycle'
import { expiryAfter } from '../../../../src/domain/rule/expiry'
import { presetById } from '../../../../src/domain/rule/issuers/presets'
import { bar, hold } from '../../../support/held'
import { day, preset } from '../../../support/portfolio'

// Every expected day is worked out by hand from what the issuers publish, not from the presets.

describe('the expiry calculated from the day on the certificate', () => {
  test.each([
    ['nasm-cpt', '2026-01-15', '2028-01-15'],
    ['nasm-cwc', '2026-01-15', '2028-01-15'],
    ['afaa-gfi', '2026-01-15', '2028-01-15'],
    ['ace-cpt', '2025-11-30', '2027-11-30'],
    ['acsm-cpt', '2024-01-01', '2026-12-31'],
    ['acsm-cpt', '2024-12-31', '2026-12-31'],
    ['acsm-ep', '2025-05-05', '2027-12-31'],
    ['issa-cpt', '2026-01-15', '2028-01-15'],
    ['nfpt-cpt', '2026-01-15', '2027-01-15'],
    ['ncsf-cpt', '2026-03-10', '2028-03-31'],
    ['ncsf-cpt', '2026-02-01', '2028-02-29'],
    ['ncsf-cpt', '2024-02-29', '2026-02-28'],
    ['ncsf-cpt', '2026-12-31', '2028-12-31'],
    ['neta-pt', '2026-01-15', '2028-01-15'],
    ['nccpt-cpt', '2026-01-15', '2028-01-15'],
    ['canfitpro-pts', '2026-01-15', '2027-01-15'],
    ['cimspa-practitioner', '2016-06-01', '2017-05-31'],
    ['cimspa-practitioner', '2026-04-01', '2027-03-31'],
    ['cimspa-practitioner', '2027-03-01', '2028-02-29'],
    ['reps-uk', '2026-01-15', '2028-01-15'],
    ['cpr-aed', '2026-09-10', '2028-09-30'],
    ['cpr-aed', '2026-02-01', '2028-02-29'],
    ['first-aid', '2026-09-10', '2028-09-30'],
    ['red-cross-cpr', '2026-09-10', '2028-09-10'],
    ['red-cross-cpr', '2026-09-30', '2028-09-30'],
    ['red-cross-first-aid-cpr', '2024-02-29', '2026-02-28'],
    ['red-cross-first-aid', '2026-09-10', '2028-09-10'],
    ['crossfit-l1', '2026-09-10', '2031-09-10'],
    ['crossfit-l2', '2026-09-10', '2031-09-10'],
    ['liability-insurance', '2026-09-10', '2027-09-10'],
  ])('%s of %s is %s', (id, certifiedOn, expected) => {
    const preset = presetById(id)
    if (preset === null || preset.kind === 'specialization') throw new Error(`no cycle: ${id}`)
    const cycle = preset.kind === 'card' ? preset.cycle : preset.rule.cycle
    expect(expiryAfter(day(certifiedOn), cycle, day('2026-06-01'))).toBe(expected)
  })
})

test('the same class gives a card from the Heart Association that lasts to the end of the month, and one from the Red Cross that lasts to the day', () => {
  const expiryOf = (id: string) => expiryAfter(day('2026-03-02'), preset(id, 'card').cycle, day('2026-06-01'))
  expect([expiryOf('cpr-aed'), expiryOf('red-cross-cpr')]).toEqual(['2028-03-31', '2028-03-02'])
})

describe('a CIMSPA membership year', () => {
  const held = hold('cimspa-practitioner', { on: '2016-06-01' })

  test('that begins on June 1, 2016, ends on May 31, 2017', () => {
    expect(cycleOf(held)).toMatchObject({ start: '2016-06-01', expiry: '2017-05-31', educationEnds: '2017-05-31' })
  })

  test.each([
    ['2017-05-31', '5.0 of 10.0'],
    ['2017-06-01', '0.0 of 10.0'],
  ])('takes a course of 5 points on %s as %s', (on, expected) => {
    expect(bar(held, `${on} course 5.0 under endorsed`)).toBe(expected)
  })

  test('takes a first-aid certificate as one of the courses that are not endorsed', () => {
    expect(bar(held, '2016-09-01 firstAid 6.0')).toBe('5.0 of 10.0')
    expect(bar(held, '2016-09-01 firstAid 6.0', '2016-10-01 course 5.0 under endorsed')).toBe('10.0 of 10.0')
  })
})

describe('the last day of a late application', () => {
  test.each([
    // Six months, not 182 days: those would end on February 18 and on March 1.
    ['ace-cpt', '2026-08-20', '2027-02-20'],
    ['ace-cpt', '2026-08-31', '2027-02-28'],
    // Twelve months, not 365 days: a February 29 lies between.
    ['issa-cpt', '2027-08-20', '2028-08-20'],
    ['nasm-cpt', '2027-08-20', '2028-08-20'],
    ['nasm-cpt', '2028-02-29', '2029-02-28'],
    ['acsm-cpt', '2026-12-31', '2027-06-30'],
    ['afaa-gfi', '2026-08-20', '2027-02-16'],
    ['neta-pt', '2026-08-20', '2027-02-16'],
    ['nccpt-cpt', '2026-08-20', '2026-09-19'],
    ['canfitpro-pts', '2026-08-20', '2026-09-19'],
  ])('at %s, after an expiry on %s, is %s', (id, until, expected) => {
    expect(cycleOf(hold(id, { on: null, until })).applicationEnds).toBe(expected)
  })
})

import { describe, expect, test } from 'vitest'
import { formatAmount } from '../../../../src/domain/values/amount'
import { countCycle } from '../../../../src/domain/counting/counting'
import { cycleOf, requirementOf } from '../../../../src/domain/counting/cycle'
import { progressParts } from '../../../../src/domain/counting/progressParts'
import { expiryAfter } from '../../../../src/domain/rule/expiry'
import { leavesOf } from '../../../../src/domain/rule/rule'
import { presetById } from '../../../../src/domain/rule/issuers/presets'
import { bar, countedOf, courses, hold } from '../../../support/held'
import { awarded, course, day } from '../../../support/portfolio'

// Every expected value is worked out by hand from what the issuers publish, not from the presets.

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
    ['cimspa-practitioner', '2026-04-01', '2027-04-01'],
    ['reps-uk', '2026-01-15', '2028-01-15'],
    ['cpr-aed', '2026-09-10', '2028-09-30'],
  ])('%s of %s is %s', (id, certifiedOn, expected) => {
    const preset = presetById(id)
    if (preset === null || preset.kind === 'specialization') throw new Error(`no cycle: ${id}`)
    const cycle = preset.kind === 'card' ? preset.cycle : preset.rule.cycle
    expect(expiryAfter(day(certifiedOn), cycle, day('2026-06-01'))).toBe(expected)
  })

  test.each([
    ['2019-05-10', '2026-06-01', '2026-12-31'],
    ['2024-01-01', '2026-12-31', '2026-12-31'],
    ['2026-11-19', '2026-11-20', '2026-12-31'],
    ['2019-05-10', '2027-01-01', '2029-12-31'],
    ['2019-05-10', '2023-12-31', '2023-12-31'],
  ])('at the NSCA is the same for everyone: certified on %s, viewed on %s, it is %s', (certifiedOn, today, expected) => {
    expect(hold('cscs', { on: certifiedOn, today }).expiresOn).toBe(expected)
  })
})

describe('in the cycle from 2024 to 2026, the NSCA requires', () => {
  const table: readonly (readonly [on: string, start: string, required: string, maxima: string])[] = [
    ['2019-05-10', '2024-01-01', '6.0', '5.5 4.0 5.5 3.5'],
    ['2023-12-31', '2024-01-01', '6.0', '5.5 4.0 5.5 3.5'],
    ['2024-01-01', '2024-01-01', '4.0', '3.5 2.5 3.5 1.5'],
    ['2024-12-31', '2024-12-31', '4.0', '3.5 2.5 3.5 1.5'],
    ['2025-01-01', '2025-01-01', '2.0', '1.5 1.0 1.5 1.0'],
    ['2025-12-31', '2025-12-31', '2.0', '1.5 1.0 1.5 1.0'],
    ['2026-01-01', '2026-01-01', '1.0', '1.0 1.0 1.0 1.0'],
    ['2026-06-30', '2026-06-30', '1.0', '1.0 1.0 1.0 1.0'],
  ]

  test.each<(typeof table)[number]>([
    ...table,
    ['2026-07-01', '2026-07-01', '0.0', '0.0 0.0 0.0 0.0'],
    ['2026-11-15', '2026-11-15', '0.0', '0.0 0.0 0.0 0.0'],
  ])('of someone certified on %s: from %s, %s CEUs, with at most %s of A to D', (on, start, required, maxima) => {
    const held = hold('cscs', { on, today: '2026-11-20' })
    const cycle = cycleOf(held)
    const requirement = requirementOf(held.rule, held.certifiedOn, cycle)
    expect([cycle.start, cycle.expiry, cycle.educationEnds, cycle.applicationEnds]).toEqual([start, '2026-12-31', '2026-12-31', '2026-12-31'])
    expect(formatAmount(requirement.min)).toBe(required)
    const limits = leavesOf(requirement).map(({ id, max }) => [id, max === null ? 'none' : formatAmount(max)])
    const expected = maxima.split(' ')
    expect(limits).toEqual(['A', 'B', 'C', 'D'].map((id, index) => [id, expected[index]]))
  })

  test.each(table)('of someone certified on %s (from %s, %s CEUs) no more than that in one category', (on, _start, _required, maxima) => {
    const one = (category: string) => countedOf(hold('cscs', { on }), `2026-07-01 ${category} 9.9`)
    expect(['conference', 'quiz', 'college', 'homeStudy'].map(one).join(' ')).toBe(maxima)
  })

  test('the full 6.0 of someone who does not know the day on the certificate', () => {
    expect(bar(hold('cscs', { on: null, until: '2026-12-31' }), '2024-01-01 conference 1.0')).toBe('1.0 of 6.0')
  })

  test('the full 6.0 in the cycle after the one someone was certified in', () => {
    const held = hold('cscs', { on: '2026-08-01', today: '2027-01-10' })
    expect([held.expiresOn, cycleOf(held).start, bar(held)]).toEqual(['2029-12-31', '2027-01-01', '0.0 of 6.0'])
  })
})

describe('toward an NSCA renewal', () => {
  test.each([
    ['2019-05-10', '5.5 of 6.0', ['2024-03-01 conference 5.5']],
    ['2019-05-10', '5.5 of 6.0', ['2024-03-01 conference 7.0']],
    ['2019-05-10', '6.0 of 6.0', ['2024-03-01 conference 5.5', '2025-03-01 quiz 0.5']],
    ['2019-05-10', '5.5 of 6.0', ['2024-03-01 homeStudy 5.0', '2025-03-01 quiz 2.0']],
    ['2019-05-10', '6.0 of 6.0', ['2024-03-01 homeStudy 5.0', '2025-03-01 contribution 2.5']],
    ['2019-05-10', '6.0 of 6.0', ['2024-03-01 certification 2.0', '2025-03-01 college 2.0', '2026-03-01 cpr 2.0']],
    ['2024-05-10', '3.5 of 4.0', ['2025-03-01 conference 4.0']],
    ['2024-05-10', '3.5 of 4.0', ['2025-03-01 homeStudy 2.0', '2025-04-01 quiz 2.0']],
    ['2024-05-10', '4.0 of 4.0', ['2025-03-01 homeStudy 2.0', '2025-04-01 quiz 2.5']],
    ['2025-05-10', '1.5 of 2.0', ['2025-06-01 college 2.0']],
    ['2025-05-10', '2.0 of 2.0', ['2025-06-01 college 2.0', '2026-06-01 conference 0.5']],
    ['2026-05-10', '0.5 of 1.0', ['2026-06-01 conference 0.5']],
    ['2026-05-10', '1.0 of 1.0', ['2026-06-01 conference 0.5', '2026-07-01 quiz 0.5']],
    ['2026-07-10', '0.0 of 0.0', []],
    ['2026-07-10', '0.0 of 0.0', ['2026-08-01 conference 1.0']],
  ])('someone certified on %s has %s with %j', (on, expected, lines) => {
    expect(bar(hold('cscs', { on }), ...lines)).toBe(expected)
  })

  test('all credit in one category is not enough: a second one is required, with at least the smallest credit', () => {
    const held = hold('cscs', { on: '2026-05-10' })
    expect(bar(held, '2026-06-01 conference 1.0')).toBe('0.9 of 1.0')
    expect(bar(held, '2026-06-01 conference 0.6', '2026-07-01 course 0.4')).toBe('0.9 of 1.0')
    expect(bar(held, '2026-06-01 conference 1.0', '2026-07-01 quiz 0.1')).toBe('1.0 of 1.0')
  })

  test('if nothing is required, the bar is full from the first day', () => {
    const count = countCycle(hold('cscs', { on: '2026-07-01' }), [])
    expect([count.required, count.needed, count.progress]).toEqual([0, 0, 0])
    expect(progressParts(count)).toEqual([{ key: 'renewal', share: 1, filled: 1, planned: 0 }])
  })

  test.each([
    ['2019-05-10', '2023-12-31', '0.0'],
    ['2019-05-10', '2024-01-01', '1.0'],
    ['2019-05-10', '2026-12-31', '1.0'],
    ['2019-05-10', '2027-01-01', '0.0'],
    ['2025-05-10', '2024-03-01', '0.0'],
    ['2025-05-10', '2025-05-09', '0.0'],
    ['2025-05-10', '2025-05-10', '1.0'],
  ])('for someone certified on %s, a conference of 1.0 on %s counts %s', (on, taken, expected) => {
    expect(countedOf(hold('cscs', { on }), `${taken} conference 1.0`)).toBe(expected)
  })
})

describe('ACSM', () => {
  const trainer = hold('acsm-cpt', { on: '2025-02-01' })

  test.each([
    ['acsm-cpt', '0.0 of 45.0'],
    ['acsm-gei', '0.0 of 45.0'],
    ['acsm-ep', '0.0 of 60.0'],
    ['acsm-cep', '0.0 of 60.0'],
  ])('%s begins with %s', (id, expected) => {
    expect(bar(hold(id, { on: '2025-02-01' }))).toBe(expected)
  })

  test('runs from the certificate, later from January 1, through December 31 of the third year', () => {
    expect(cycleOf(trainer)).toMatchObject({ start: '2025-02-01', expiry: '2027-12-31' })
    expect(cycleOf(hold('acsm-cpt', { on: '2022-06-01', until: '2027-12-31' }))).toMatchObject({ start: '2025-01-01', expiry: '2027-12-31' })
  })

  test.each([
    ['5 in one calendar year', '5.0 0.0', ['2025-03-01 cpr 5.0', '2025-12-31 cpr 5.0']],
    ['only the rest of 5 in the same year', '4.0 1.0', ['2025-03-01 cpr 4.0', '2025-09-01 cpr 4.0']],
    ['5 again from January 1', '5.0 5.0', ['2025-12-31 cpr 5.0', '2026-01-01 cpr 5.0']],
    ['15 in three years', '5.0 5.0 5.0', ['2025-03-01 cpr 6.0', '2026-03-01 cpr 6.0', '2027-03-01 cpr 6.0']],
  ])('counts CPR: %s', (_, expected, lines) => {
    expect(countedOf(trainer, ...lines)).toBe(expected)
  })

  test.each([
    ['8 in one year', '8.0', ['2025-03-01 service 10.0']],
    ['24 in three years', '8.0 8.0 8.0', ['2025-03-01 service 10.0', '2026-03-01 service 10.0', '2027-03-01 service 10.0']],
  ])('counts committee work: %s', (_, expected, lines) => {
    expect(countedOf(trainer, ...lines)).toBe(expected)
  })

  test('accepts the full 45 from education, without any CPR', () => {
    expect(bar(trainer, '2025-03-01 course 45.0')).toBe('45.0 of 45.0')
    expect(bar(trainer, '2025-03-01 college 30.0', '2026-03-01 service 8.0', '2026-04-01 cpr 5.0')).toBe('43.0 of 45.0')
  })

  test('still needs credit that one year has no room for', () => {
    expect(bar(trainer, '2025-03-01 course 30.0', '2025-03-02 cpr 5.0', '2025-03-03 cpr 5.0', '2025-03-04 cpr 5.0')).toBe('35.0 of 45.0')
  })
})

describe('AFAA', () => {
  const held = hold('afaa-gfi', { on: '2026-01-15' })
  const thirteen = ['2026-02-01 course 13.0 by ACE', '2026-02-02 cpr 2.0 by Red Cross'] as const

  test.each([
    ['lacks two of its own with 13 from others and CPR', '13.0 of 15.0', [...thirteen]],
    ['lacks one if one of the two is there', '14.0 of 15.0', [...thirteen, '2026-03-01 course 1.0 by AFAA']],
    ['has them with an AFAA course, even if education is full', '15.0 of 15.0', [...thirteen, '2026-03-01 course 2.0 by AFAA']],
    ['accepts them from NASM, too', '15.0 of 15.0', [...thirteen, '2026-03-01 conference 2.0 by NASM Optima 2026']],
    ['accepts them under the full name', '15.0 of 15.0', [...thirteen, '2026-03-01 course 2.0 by National Academy of Sports Medicine']],
    ['recognizes its own by whole words', '13.0 of 15.0', [...thirteen, '2026-03-01 course 2.0 by Nasmith Academy']],
    [
      'is complete with 11 from others, two of its own and CPR',
      '15.0 of 15.0',
      ['2026-02-01 course 11.0 by ACE', '2026-02-02 course 2.0 by NASM', '2026-02-03 cpr 2.0'],
    ],
    ['counts 2 of CPR and never more', '2.0 of 15.0', ['2026-02-01 cpr 2.0', '2026-02-02 cpr 2.0']],
    ['requires CPR, whatever the education', '13.0 of 15.0', ['2026-02-01 course 15.0 by NASM']],
    ['lacks its own if they are from the previous cycle', '13.0 of 15.0', ['2026-01-14 course 2.0 by AFAA', ...thirteen]],
    ['counts units, not tenths', '1.5 of 15.0', ['2026-02-01 course 1.5 by AFAA']],
  ] as const)('%s: %s', (_, expected, lines) => {
    expect(bar(held, ...lines)).toBe(expected)
  })

  test('does not count its own course elsewhere once education is full', () => {
    expect(countedOf(held, ...thirteen, '2026-03-01 course 2.0 by NASM')).toBe('13.0 2.0 0.0')
  })

  test('does not count its own course if it was rejected', () => {
    const rejected = awarded(course({ id: 'own', provider: 'AFAA', on: '2026-01-20', worth: '2' }), { submission: { state: 'rejected', on: null } })
    const count = countCycle(held, [rejected, ...courses(...thirteen)])
    expect(formatAmount(count.needed)).toBe('2.0')
  })

  test('requires the same 15 for its former trainer certification', () => {
    expect(bar(hold('afaa-pft', { on: '2026-01-15' }), ...thirteen)).toBe('13.0 of 15.0')
  })
})

describe('NCSF', () => {
  const held = hold('ncsf-cpt', { on: '2026-03-10' })

  test('runs from the certificate through the end of the month, then from the first of a month', () => {
    expect(cycleOf(held)).toMatchObject({ start: '2026-03-10', expiry: '2028-03-31' })
  })

  test.each([
    ['10.0 of 10.0', ['2026-04-01 cpr 2.0', '2026-04-02 ethics 1.0', '2026-04-03 course 7.0']],
    ['7.0 of 10.0', ['2026-04-03 course 10.0']],
    ['9.0 of 10.0', ['2026-04-01 cpr 2.0', '2026-04-03 homeStudy 8.0']],
    ['8.0 of 10.0', ['2026-04-02 ethics 1.0', '2026-04-03 college 7.0']],
    ['2.0 of 10.0', ['2026-04-01 cpr 4.0']],
    ['1.0 of 10.0', ['2026-04-02 ethics 10.0']],
    ['8.0 of 10.0', ['2026-04-01 cpr 2.0', '2026-04-02 ethics 3.0', '2026-04-03 course 5.0']],
  ])('has %s with %j', (expected, lines) => {
    expect(bar(held, ...lines)).toBe(expected)
  })
})

describe('NETA', () => {
  const held = hold('neta-pt', { on: '2026-01-15' })

  test.each([
    ['14.0 of 20.0', ['2026-02-01 course 20.0 by ACE']],
    ['20.0 of 20.0', ['2026-02-01 course 14.0 by ACE', '2026-03-01 course 6.0 by NETA']],
    ['19.0 of 20.0', ['2026-02-01 course 15.0 by ACE', '2026-03-01 homeStudy 5.0 by NETA']],
    ['20.0 of 20.0', ['2026-02-01 course 20.0 by ACE', '2026-03-01 course 6.0 by National Exercise Trainers Association']],
    ['20.0 of 20.0', ['2026-02-01 course 20.0 by NETA']],
    ['6.0 of 20.0', ['2026-02-01 course 6.0 by NETA']],
  ])('has %s with %j', (expected, lines) => {
    expect(bar(held, ...lines)).toBe(expected)
  })
})

describe('CIMSPA', () => {
  const held = hold('cimspa-practitioner', { on: '2026-04-01' })

  test.each([
    ['5.0 of 10.0', ['2026-05-01 course 8.0']],
    ['10.0 of 10.0', ['2026-05-01 course 5.0', '2026-06-01 course 5.0 under endorsed']],
    ['10.0 of 10.0', ['2026-05-01 course 10.0 under endorsed']],
    ['10.0 of 10.0', ['2026-05-01 course 7.0 under endorsed', '2026-06-01 conference 3.0']],
    ['9.0 of 10.0', ['2026-05-01 course 4.0 under endorsed', '2026-06-01 course 6.0']],
    ['4.0 of 10.0', ['2026-05-01 course 4.0 under endorsed']],
    ['5.0 of 10.0', ['2026-05-01 course 8.0 under gone']],
  ])('has %s with %j', (expected, lines) => {
    expect(bar(held, ...lines)).toBe(expected)
  })

  test('carries nothing over and ends with the membership year', () => {
    expect(cycleOf(held)).toMatchObject({ start: '2026-04-01', expiry: '2027-04-01', applicationEnds: '2027-04-01' })
    expect(held.rule.carryOver).toBeNull()
  })
})

describe('ACE', () => {
  const held = hold('ace-cpt', { on: '2026-01-15' })

  test.each([
    ['2.0 of 2.0', ['2026-02-01 course 2.0']],
    ['2.0 of 2.0', ['2026-02-01 college 3.0']],
    ['0.5 of 2.0', ['2026-02-01 contribution 0.8']],
    ['0.5 of 2.0', ['2026-02-01 contribution 0.3', '2026-02-02 contribution 0.3']],
    ['0.5 of 2.0', ['2026-02-01 certification 2.0']],
    ['2.0 of 2.0', ['2026-02-01 course 1.0', '2026-02-02 contribution 0.8', '2026-02-03 certification 2.0']],
    ['1.9 of 2.0', ['2026-02-01 course 1.4', '2026-02-02 certification 0.8']],
  ])('has %s with %j', (expected, lines) => {
    expect(bar(held, ...lines)).toBe(expected)
  })

  test('has the same rule for all of its certifications', () => {
    for (const id of ['ace-gfi', 'ace-hc', 'ace-mes']) {
      expect(bar(hold(id, { on: '2026-01-15' }), '2026-02-01 course 1.0', '2026-02-02 contribution 0.8')).toBe('1.5 of 2.0')
    }
  })
})

describe('NFPT', () => {
  test('requires nothing in the first year', () => {
    const first = hold('nfpt-cpt', { on: '2026-03-10' })
    expect(cycleOf(first)).toMatchObject({ start: '2026-03-10', expiry: '2027-03-10' })
    expect(bar(first)).toBe('0.0 of 0.0')
    expect(countedOf(first, '2026-04-01 course 1.0')).toBe('0.0')
  })

  test.each(['2028-03-10', '2029-03-10', '2031-03-10'])('requires 2.0 in the year that ends on %s', (until) => {
    const later = hold('nfpt-cpt', { on: '2026-03-10', until })
    const within = `${Number(until.slice(0, 4)) - 1}-06-01`
    expect(bar(later)).toBe('0.0 of 2.0')
    expect(bar(later, `${within} course 1.0`, `${within} cpr 0.2`)).toBe('1.2 of 2.0')
    expect(bar(later, `${within} course 1.8`, `${within} cpr 0.2`)).toBe('2.0 of 2.0')
  })

  test('requires 2.0 of someone who does not know the day on the certificate', () => {
    expect(bar(hold('nfpt-cpt', { on: null, until: '2027-03-10' }))).toBe('0.0 of 2.0')
  })

  test('begins the years after a leap day on the last day of February', () => {
    expect(bar(hold('nfpt-cpt', { on: '2024-02-29' }))).toBe('0.0 of 0.0')
    expect(bar(hold('nfpt-cpt', { on: '2024-02-29', until: '2026-02-28' }))).toBe('0.0 of 2.0')
  })
})

describe('the others', () => {
  test.each([
    ['nasm-cpt', '1.9 of 2.0', '1.9 0.0', ['2026-05-03 specialization 1.9', '2026-08-01 specialization 1.9']],
    ['nasm-cpt', '2.0 of 2.0', '1.9 0.1 0.0', ['2026-05-03 specialization 1.9', '2026-08-01 cpr 0.1', '2026-09-01 cpr 0.1']],
    ['nasm-cpt', '0.1 of 2.0', '0.1', ['2026-08-01 cpr 2.0']],
    ['nasm-csnc', '1.9 of 1.9', '1.9', ['2026-05-03 course 2.0']],
    ['nasm-cwc', '0.5 of 1.9', '0.5', ['2026-05-03 college 0.5']],
    ['nasm-cnc', '1.8 of 1.9', '1.8', ['2026-05-03 homeStudy 1.8']],
    ['issa-cpt', '20.0 of 20.0', '20.0', ['2026-05-03 course 20.0']],
    ['issa-cpt', '19.5 of 20.0', '12.0 7.5', ['2026-05-03 course 12.0', '2026-05-04 conference 7.5']],
    ['nccpt-cpt', '2.0 of 2.0', '1.2 0.8', ['2026-05-03 course 1.2', '2026-05-04 college 1.0']],
    ['canfitpro-pts', '3.0 of 4.0', '3.0', ['2026-05-03 conference 3.0']],
    ['canfitpro-fis', '4.0 of 4.0', '4.0', ['2026-05-03 conference 5.0']],
    ['reps-uk', '22.0 of 24.0', '16.0 6.0', ['2026-05-03 course 16.0', '2026-06-03 course 6.0']],
    ['reps-uk', '24.0 of 24.0', '16.0 8.0', ['2026-05-03 course 16.0', '2026-06-03 course 16.0']],
  ])('at %s: %s, the courses count %s, with %4$j', (id, expected, counted, lines) => {
    const held = hold(id, { on: '2026-01-15' })
    expect([bar(held, ...lines), countedOf(held, ...lines)]).toEqual([expected, counted])
  })

  test('a canfitpro cycle is one year', () => {
    const held = hold('canfitpro-pts', { on: '2026-01-15' })
    expect(cycleOf(held)).toMatchObject({ start: '2026-01-15', expiry: '2027-01-15', applicationEnds: '2027-02-14' })
    expect(bar(held, '2027-01-15 course 4.0')).toBe('4.0 of 4.0')
    expect(bar(held, '2027-01-16 course 4.0')).toBe('0.0 of 4.0')
  })
})

import { describe, expect, test } from 'vitest'
import { formatAmount } from '../../../../src/domain/values/amount'
import { countCycle } from '../../../../src/domain/counting/counting'
import { cycleOf } from '../../../../src/domain/counting/cycle'
import { bar, countedOf, courses, hold } from '../../../support/held'
import { awarded, course } from '../../../support/portfolio'

// Every expected value is worked out by hand from what the issuers publish, not from the presets.

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
    expect(cycleOf(held)).toMatchObject({ start: '2026-04-01', expiry: '2027-03-31', applicationEnds: '2027-03-31' })
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

  test('counts the same course once in a cycle, and no CPR/AED class, whose credit isn’t confirmed', () => {
    const squats = (id: string, on: string) => course({ id, title: 'Teaching the squat', provider: 'ACE', on, worth: '0.4' })
    const twice = countCycle(held, [squats('first', '2026-02-01'), squats('second', '2027-02-01')])
    expect(twice.courses.map(({ counted }) => formatAmount(counted))).toEqual(['0.4', '0.0'])
    expect(twice.courses[1]?.reason).toEqual({ kind: 'repeated', on: '2026-02-01' })
    const cards = ['2026-02-01', '2027-02-01'].map((on) => course({ id: on, title: 'CPR/AED', on, category: 'cpr', worth: '0.2' }))
    expect(countCycle(held, cards).courses.map(({ counted }) => formatAmount(counted))).toEqual(['0.0', '0.0'])
  })

  test('carries nothing over', () => {
    expect(held.rule.carryOver).toBeNull()
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

describe('REPs UK', () => {
  const held = hold('reps-uk', { on: '2026-01-15' })

  test.each([
    ['a course up to 16', '16.0', ['2026-05-03 course 16.0']],
    ['no more than 16 of a longer one', '16.0', ['2026-05-03 course 40.0']],
    ['several courses of 8', '8.0 8.0 8.0', ['2026-05-03 course 8.0', '2026-06-03 course 8.0', '2026-07-03 specialization 8.0']],
    ['20 of a qualification', '20.0', ['2026-05-03 certification 20.0']],
    ['6 of a workshop', '6.0', ['2026-05-03 course 8.0 under workshop']],
    ['3 of a conference', '3.0', ['2026-05-03 conference 12.0']],
    ['3 of anything else, each time', '3.0 3.0 2.0', ['2026-05-03 homeStudy 5.0', '2026-06-03 quiz 4.0', '2026-07-03 other 2.0']],
  ])('counts %s: %s', (_, expected, lines) => {
    expect(countedOf(held, ...lines)).toBe(expected)
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

import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../../src/domain/counting/counting'
import { cycleOf } from '../../../../src/domain/counting/cycle'
import { bar, countedOf, courses, hold } from '../../../support/held'

// Every expected value is worked out by hand from what ACSM publishes, not from the presets.

describe('an ACSM certification', () => {
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

describe('a CPR/AED class counts for ACSM', () => {
  const since2023 = hold('acsm-cpt', { on: '2023-02-01' })

  test.each([
    ['not at all before 2025', '0.0 0.0', ['2023-06-01 cpr 5.0', '2024-12-31 cpr 5.0']],
    ['from January 1, 2025', '5.0', ['2025-01-01 cpr 5.0']],
    ['together with first aid, 5 in a year', '5.0 0.0', ['2025-03-01 cpr 5.0', '2025-04-01 firstAid 5.0']],
    ['once a year from then on, whatever came before', '0.0 5.0', ['2024-06-01 cpr 5.0', '2025-06-01 cpr 5.0']],
  ])('%s', (_, expected, lines) => {
    expect(countedOf(since2023, ...lines)).toBe(expected)
  })

  test('so a class of 2024 leaves all 45 to earn, and one of 2025 leaves 40', () => {
    expect(bar(since2023, '2024-06-01 cpr 5.0')).toBe('0.0 of 45.0')
    expect(bar(since2023, '2025-06-01 cpr 5.0')).toBe('5.0 of 45.0')
  })

  test('with the reason that ACSM did not count it yet', () => {
    const [count] = countCycle(since2023, courses('2024-06-01 cpr 5.0')).courses
    expect(count?.reason).toEqual({ kind: 'notYet', from: '2025-01-01' })
  })
})

describe('after the expiry, ACSM', () => {
  // Certified in 2023, the three years end on December 31, 2025.
  const held = hold('acsm-cpt', { on: '2023-02-01' })

  test('accepts education and the application through June 30', () => {
    expect(cycleOf(held)).toMatchObject({ expiry: '2025-12-31', educationEnds: '2026-06-30', applicationEnds: '2026-06-30' })
  })

  test.each([
    ['2026-01-01', '45.0 of 45.0'],
    ['2026-06-15', '45.0 of 45.0'],
    ['2026-06-30', '45.0 of 45.0'],
    ['2026-07-01', '30.0 of 45.0'],
  ])('a course that completes the credit on %s makes it %s', (on, expected) => {
    expect(bar(held, '2025-11-01 course 30.0', `${on} course 15.0`)).toBe(expected)
  })
})

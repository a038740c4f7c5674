import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import type { Course } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import { renewed } from '../../../src/domain/counting/renewing'
import { dayText } from '../../../src/words/values/dates'
import { periodText, shortReason, surplusText } from '../../../src/words/counting/surplus'
import { hold } from '../../support/held'
import { amount, awarded, ces, certificationAsking, course, cpr, cpt, day, group, leaf, pes } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))

/** The text about the last course. */
function said(certification: Certification, ...courses: readonly Course[]): string | null {
  const count = countCycle(certification, courses)
  const last = count.courses.at(-1)
  return last === undefined ? '' : surplusText(last, certification, count.cycle)
}

/** Certified on January 15, 2026, renewed on December 1, 2027 with these courses. The next cycle starts on January 16, 2028. */
function renewedOnce(certification: Certification, ...courses: readonly Course[]): Certification {
  return renewed(certification, { courses }, { renewedOn: day('2027-12-01'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') })
}

describe('a limit', () => {
  test('per calendar year is described as full for the year', () => {
    const acsm = hold('acsm-cpt', { on: '2025-05-20' })
    const first = course({ id: 'a', on: '2026-02-01', category: 'cpr', worth: '5' })
    const second = course({ id: 'b', on: '2026-05-01', category: 'cpr', worth: '5' })
    expect(said(acsm, first, second)).toBe(
      `5.0 CECs surplus. ACSM-CPT is at its 5.0 limit for CPR/AED and first aid in that calendar year. The next cycle starts after ${on('2027-12-31')}.`,
    )
  })

  test('that reserves credit for a missing part names that part', () => {
    const certification = certificationAsking(
      group('Renewal', { min: '2', max: '2' }, [leaf('Education', { takes: ['course'] }), leaf('Ethics', { min: '0.3', takes: ['ethics'] })]),
    )
    expect(said(certification, course({ worth: '2' }))).toBe(
      `0.3 of 2.0 CEUs surplus. NASM-CPT reserves the rest of the cycle for ethics. The next cycle starts after ${on('2028-01-15')}.`,
    )
  })

  test.each([
    ['all of it', null, 'it can carry over'],
    ['some of it', amount('0.5'), 'up to 0.5 CEU can carry over'],
  ])('with %s carried over beyond it says so, and when', (_, max, expected) => {
    const { rule } = cpt()
    const carrying = cpt({ rule: { ...rule, carryOver: { max } } })
    expect(said(carrying, ces(), pes())).toBe(
      `1.9 CEUs surplus. NASM-CPT is at its 1.9 limit for education. When you renew, ${expected} to the cycle from ${on('2028-01-16')}.`,
    )
  })
})

describe('a course already decided on', () => {
  test('and rejected names the certification', () => {
    expect(said(cpt(), awarded(ces(), { submission: { state: 'rejected', on: day('2026-06-01') } }))).toBe('NASM-CPT’s issuer rejected it.')
  })

  test('and accepted or in doubt counts, with no text', () => {
    expect(said(cpt(), awarded(ces(), { submission: { state: 'accepted', on: null } }))).toBeNull()
    expect(said(cpt(), awarded(ces(), { submission: { state: 'inDoubt', on: null } }))).toBeNull()
  })

  test('and credited names the cycle it counted toward', () => {
    expect(said(renewedOnce(cpt(), ces(), cpr()), ces())).toBe(`Already counted for NASM-CPT in the cycle that ended ${on('2028-01-15')}.`)
  })

  test('too early names the closed cycle that it belongs to', () => {
    expect(said(renewedOnce(cpt(), ces(), cpr()), course({ id: 'forgotten', on: '2027-02-01', worth: '0.2' }))).toBe(
      `Taken before this NASM-CPT cycle began on ${on('2028-01-16')}. It belongs to the closed cycle from ${on('2026-01-15')} to ${on('2028-01-15')}.`,
    )
  })

  test('too early for every cycle that is known belongs to an earlier one', () => {
    expect(said(renewedOnce(cpt(), ces(), cpr()), course({ id: 'old', on: '2025-02-01', worth: '0.2' }))).toBe(
      `Taken before this NASM-CPT cycle began on ${on('2028-01-16')}. It belongs to an earlier one.`,
    )
  })
})

describe('a course completed too late', () => {
  test('names the next cycle', () => {
    expect(said(cpt(), course({ on: '2029-03-01', worth: '1' }))).toBe(
      `Taken after ${on('2028-04-14')}, the last day for this NASM-CPT cycle. It belongs to the next one, from ${on('2028-01-16')} to ${on('2030-01-15')}.`,
    )
  })

  test('does not name the next cycle if it was completed after that one too', () => {
    expect(said(cpt(), course({ on: '2031-03-01', worth: '1' }))).not.toContain('it belongs to the next one')
  })

  test('names the expiry if the issuer takes nothing late', () => {
    expect(said(hold('neta-pt', { on: '2025-01-15' }), course({ on: '2027-02-01', worth: '1' }))).toBe(
      `Taken after ${on('2027-01-15')}, the last day for this NETA-PT cycle. It belongs to the next one, from ${on('2027-01-16')} to ${on('2029-01-15')}.`,
    )
  })
})

describe('the short reason', () => {
  const inShort = (certification: Certification, ...courses: readonly Course[]) => {
    const count = countCycle(certification, courses)
    const last = count.courses.at(-1)
    return last === undefined ? '' : shortReason(last, certification, count.cycle)
  }

  test('is empty for a course that counts in full', () => {
    expect(inShort(cpt(), ces())).toBeNull()
  })

  test('is “surplus” beyond a limit', () => {
    expect(inShort(cpt(), ces(), pes())).toBe('Surplus')
  })

  test('distinguishes courses before the certification from those before the cycle', () => {
    expect(inShort(cpt(), course({ on: '2026-01-14', worth: '0.3' }))).toBe('Before you were certified')
    expect(inShort(renewedOnce(cpt(), ces(), cpr()), course({ id: 'old', on: '2025-02-01', worth: '0.2' }))).toBe('Before this cycle')
  })

  test('covers courses after the cycle, rejected ones, and those credited to an earlier cycle', () => {
    expect(inShort(cpt(), course({ on: '2029-03-01', worth: '1' }))).toBe('After this cycle')
    expect(inShort(cpt(), awarded(ces(), { submission: { state: 'rejected', on: null } }))).toBe('Rejected')
    expect(inShort(renewedOnce(cpt(), ces(), cpr()), ces())).toBe('Counted in an earlier cycle')
  })

  test('covers a kind of course the certification does not accept', () => {
    expect(inShort(certificationAsking(leaf('Ethics', { min: '2', takes: ['ethics'] })), ces())).toBe('Not accepted')
  })
})

test('a period is shown by its first and last day', () => {
  expect(periodText({ start: day('2026-01-15'), expiry: day('2028-01-15') })).toBe(`${on('2026-01-15')} to ${on('2028-01-15')}`)
})

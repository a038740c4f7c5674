import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { cycleOf } from '../../../src/domain/counting/cycle'
import { renewed } from '../../../src/domain/counting/renewing'
import type { GapCourse } from '../../../src/domain/forms/renewalGap'
import { certificationStatus } from '../../../src/domain/status/standing'
import { nextStepText } from '../../../src/words/counting/progress'
import { feeChoiceText, gapText, firstDayHint, tooEarlyText } from '../../../src/words/counting/renewals'
import { shortReason, surplusText } from '../../../src/words/counting/surplus'
import { amount, card, ces, course, cpr, cpt, day, portfolio } from '../../support/portfolio'

describe('the courses that an early renewal would leave to neither cycle', () => {
  const said = (...courses: readonly GapCourse[]) => gapText({ courses, nextStart: day('2028-01-16'), earliest: day('2027-11-01'), isLate: false })
  const planned = { title: 'CES', on: day('2027-11-03'), isPlanned: true }
  const done = { title: 'PES', on: day('2027-11-10'), isPlanned: false }

  test('are named with their days', () => {
    expect(said(planned)).toBe(
      'CES, planned for Nov 3, 2027, falls between the renewal and the expiry: with the next cycle starting on Jan 16, 2028, it would count toward neither. Start the next cycle on Nov 1, 2027?',
    )
    expect(said(planned, done)).toBe(
      'CES (planned for Nov 3, 2027) and PES (completed on Nov 10, 2027) fall between the renewal and the expiry: with the next cycle starting on Jan 16, 2028, they would count toward neither. Start the next cycle on Nov 1, 2027?',
    )
  })

  test('are counted if there are many', () => {
    expect(said(planned, planned, planned, done, done)).toMatch(/^CES \(planned for Nov 3, 2027\), CES .*, CES .* and 2 more fall between/)
  })
})

test('the courses that a late renewal would leave to neither cycle are named with their days', () => {
  const gap = { nextStart: day('2027-02-01'), earliest: day('2027-01-01'), isLate: true }
  expect(gapText({ ...gap, courses: [{ title: 'CES', on: day('2027-01-20'), isPlanned: true }] })).toBe(
    'CES, planned for Jan 20, 2027, falls between the expiry and Feb 1, 2027, when the next cycle starts, so it would count toward neither. If your issuer counts it, start on Jan 1, 2027.',
  )
})

test('a course between the expiry and a cycle that began later says so', () => {
  const input = { renewedOn: day('2028-01-25'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-02-01') }
  const certification = renewed(cpt(), { courses: [ces(), cpr()] }, input)
  const count = countCycle(certification, [course({ on: '2028-01-20', worth: '1' })])
  const said = count.courses.map((entry) => [shortReason(entry, certification, count.cycle), surplusText(entry, certification, count.cycle)])
  expect(said).toEqual([
    [
      'between two cycles',
      'Does not count toward NASM-CPT now: it was completed between the expiry on Jan 15, 2028 and the start of this cycle on Feb 1, 2028. If the issuer counts it, change the cycle’s first day.',
    ],
  ])
})

describe('the first day of the next cycle', () => {
  const nsca = { issuer: 'NSCA', rule: { ...cpt().rule, lateWindow: null } }

  test('is to ask the issuer for', () => {
    expect(firstDayHint(cpt(), { isLate: false, isIssuers: false })).toBe(
      'Courses between the renewal and this day count toward neither cycle. Ask your issuer for the day.',
    )
    expect(firstDayHint(cpt(), { isLate: true, isIssuers: false })).toBe(
      'Some issuers count courses only from a later day if you renew late. Ask your issuer for the day.',
    )
  })

  test('isn’t confirmed after a late window that isn’t', () => {
    expect(firstDayHint(nsca, { isLate: true, isIssuers: false })).toBe(
      'Late renewal isn’t confirmed, nor from which day courses count after it. Ask NSCA for the day.',
    )
    expect(firstDayHint({ ...nsca, issuer: '' }, { isLate: true, isIssuers: false })).toContain('Ask the issuer for the day.')
  })

  test('may be the one the issuer used before', () => {
    expect(firstDayHint(nsca, { isLate: true, isIssuers: true })).toBe(
      'NSCA used this day in an earlier cycle. For this one, it isn’t confirmed. Ask NSCA for the day.',
    )
  })
})

describe('a course completed after an early renewal', () => {
  const input = { renewedOn: day('2027-12-01'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }
  const certification = renewed(cpt(), { courses: [ces(), cpr()] }, input)
  function reasons(on: string): readonly (string | null)[] {
    const count = countCycle(certification, [course({ on, worth: '1' })])
    return count.courses.flatMap((entry) => [shortReason(entry, certification, count.cycle), surplusText(entry, certification, count.cycle)])
  }
  const between =
    'Does not count toward NASM-CPT now: it was completed between your renewal on Dec 1, 2027 and the start of this cycle on Jan 16, 2028. If the issuer counts it, change the cycle’s first day.'

  test.each([
    ['2027-12-02', 'between two cycles', between],
    ['2028-01-15', 'between two cycles', between],
    [
      '2027-12-01',
      'before this cycle',
      'Does not count toward NASM-CPT now: it was completed before Jan 16, 2028, the first day of this cycle, so it belongs to the cycle from Jan 15, 2026 to Jan 15, 2028, which is closed.',
    ],
    ['2028-01-16', null, null],
  ])('on %s counts like this: %s', (on, short, text) => {
    expect(reasons(on)).toEqual([short, text])
  })
})

describe('before the issuer accepts a renewal', () => {
  const opening = cpt({ rule: { ...cpt().rule, opens: { months: 3 } } })
  const early = 'You can renew from Oct 15, 2027. Record an earlier renewal only if the issuer has accepted it.'

  test.each([
    ['2027-10-14', early],
    ['2027-10-15', null],
  ])('a renewal on %s is answered with: %s', (on, expected) => {
    expect(tooEarlyText(opening.rule, cycleOf(opening), day(on))).toBe(expected)
  })

  test('the days of a rule are counted back, too', () => {
    const { rule } = cpt({ rule: { ...cpt().rule, opens: { days: 90 } } })
    expect(tooEarlyText(rule, cycleOf(cpt()), day('2027-10-16'))).toMatch(/^You can renew from Oct 17, 2027\./)
  })

  test('nothing is said if the day is not known', () => {
    expect(tooEarlyText(cpt().rule, cycleOf(cpt()), day('2026-03-01'))).toBeNull()
  })

  test.each([
    ['2027-10-14', 'Everything is earned. You can renew from Oct 15, 2027. Renew with the issuer by Jan 15, 2028.'],
    ['2027-10-15', 'Everything is earned. Renew with the issuer by Jan 15, 2028.'],
  ])('the next step on %s is: %s', (on, expected) => {
    const held = portfolio({ credentials: [opening, card()], courses: [ces(), cpr()] })
    expect(nextStepText(certificationStatus(opening, held, day(on)), day(on))).toBe(expected)
  })

  test('the next step is the credit as long as some is missing', () => {
    const held = portfolio({ credentials: [opening, card()], courses: [ces()] })
    expect(nextStepText(certificationStatus(opening, held, day('2027-10-14')), day('2027-10-14'))).toBe(
      'Still to do: 0.1 CEU of CPR/AED by Jan 15, 2028.',
    )
  })
})

test('another price of the renewal is named with its amount', () => {
  const { rule } = cpt()
  expect(feeChoiceText({ label: 'Members', fee: amount('65'), isLate: false }, rule)).toBe('Members: $65')
  expect(feeChoiceText({ label: 'Members', fee: amount('115'), isLate: true }, rule)).toBe('Members, with the late fee: $115')
  const unconfirmed = { fees: rule.fees, lateWindow: { education: { days: 0 }, application: { months: 6 }, fees: [], isConfirmed: false } }
  expect(feeChoiceText({ label: 'Members', fee: amount('115'), isLate: true }, unconfirmed)).toBe('Members, with an unconfirmed late fee: $115')
  expect(feeChoiceText({ label: null, fee: amount('149'), isLate: true }, unconfirmed)).toBe('Renewal, with an unconfirmed late fee: $149')
  expect(feeChoiceText({ label: 'All 20 hours from ISSA', fee: amount('0'), isLate: false }, rule)).toBe('All 20 hours from ISSA: no fee')
})

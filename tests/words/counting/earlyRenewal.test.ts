import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { cycleOf } from '../../../src/domain/counting/cycle'
import { renewed } from '../../../src/domain/counting/renewing'
import type { GapCourse } from '../../../src/domain/forms/renewalGap'
import { certificationStatus } from '../../../src/domain/status/standing'
import { nextStepText } from '../../../src/words/status/todo'
import { feeChoiceText, gapText, firstDayHint, tooEarlyText } from '../../../src/words/counting/renewals'
import { shortReason, surplusText } from '../../../src/words/counting/surplus'
import { amount, card, ces, course, cpr, cpt, day, portfolio } from '../../support/portfolio'

describe('the courses that an early renewal would leave to neither cycle', () => {
  const said = (...courses: readonly GapCourse[]) => gapText({ courses, nextStart: day('2028-01-16'), earliest: day('2027-11-01'), isLate: false })
  const planned = { title: 'CES', on: day('2027-11-03'), isPlanned: true }
  const done = { title: 'PES', on: day('2027-11-10'), isPlanned: false }

  test('are named with their days', () => {
    expect(said(planned)).toBe(
      'CES, planned for Nov 3, 2027, falls between your renewal and expiry. If the next cycle starts Jan 16, 2028, it counts in neither. Start it Nov 1, 2027?',
    )
    expect(said(planned, done)).toBe(
      'CES (planned for Nov 3, 2027) and PES (completed on Nov 10, 2027) fall between your renewal and expiry. If the next cycle starts Jan 16, 2028, they count in neither. Start it Nov 1, 2027?',
    )
  })

  test('are counted if there are many', () => {
    expect(said(planned, planned, planned, done, done)).toMatch(/^CES \(planned for Nov 3, 2027\), CES .*, CES .* and 2 more fall between/)
  })
})

test('the courses that a late renewal would leave to neither cycle are named with their days', () => {
  const gap = { nextStart: day('2027-02-01'), earliest: day('2027-01-01'), isLate: true }
  expect(gapText({ ...gap, courses: [{ title: 'CES', on: day('2027-01-20'), isPlanned: true }] })).toBe(
    'CES, planned for Jan 20, 2027, falls between the expiry and the next cycle’s start on Feb 1, 2027. It counts in neither cycle. If your issuer counts it, start on Jan 1, 2027.',
  )
})

test('a course between the expiry and a cycle that began later says so', () => {
  const input = { renewedOn: day('2028-01-25'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-02-01') }
  const certification = renewed(cpt(), { courses: [ces(), cpr()] }, input)
  const count = countCycle(certification, [course({ on: '2028-01-20', worth: '1' })])
  const said = count.courses.map((entry) => [shortReason(entry, certification, count.cycle), surplusText(entry, certification, count.cycle)])
  expect(said).toEqual([
    [
      'Between cycles',
      'Taken after NASM-CPT expired on Jan 15, 2028 and before this cycle’s start on Feb 1, 2028. If your issuer counts it, change the cycle’s first day.',
    ],
  ])
})

describe('the first day of the next cycle', () => {
  const nsca = { issuer: 'NSCA', rule: { ...cpt().rule, lateWindow: null } }

  test('is to ask the issuer for', () => {
    expect(firstDayHint(cpt(), { isLate: false, isIssuers: false })).toBe('Courses before this date won’t count. Ask your issuer.')
    expect(firstDayHint(cpt(), { isLate: true, isIssuers: false })).toBe(
      'If you renew late, some issuers count courses only from a later day. Ask yours.',
    )
  })

  test('isn’t confirmed after a late window that isn’t', () => {
    expect(firstDayHint(nsca, { isLate: true, isIssuers: false })).toBe('Late renewal isn’t confirmed, and neither is this day. Ask NSCA.')
    expect(firstDayHint({ ...nsca, issuer: '' }, { isLate: true, isIssuers: false })).toContain('Ask the issuer.')
  })

  test('may be the one the issuer used before', () => {
    expect(firstDayHint(nsca, { isLate: true, isIssuers: true })).toBe(
      'That’s the day NSCA used in an earlier cycle. It isn’t confirmed for this one. Ask NSCA.',
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
    'Taken between your NASM-CPT renewal on Dec 1, 2027 and this cycle’s start on Jan 16, 2028. If your issuer counts it, change the cycle’s first day.'

  test.each([
    ['2027-12-02', 'Between cycles', between],
    ['2028-01-15', 'Between cycles', between],
    [
      '2027-12-01',
      'Before this cycle',
      'Taken before this NASM-CPT cycle began on Jan 16, 2028. It belongs to the closed cycle from Jan 15, 2026 to Jan 15, 2028.',
    ],
    ['2028-01-16', null, null],
  ])('on %s counts like this: %s', (on, short, text) => {
    expect(reasons(on)).toEqual([short, text])
  })
})

describe('before the issuer accepts a renewal', () => {
  const opening = cpt({ rule: { ...cpt().rule, opens: { months: 3 } } })
  const early = 'You can renew from Oct 15, 2027. Record it earlier only if the issuer accepted it.'

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
    ['2027-10-14', 'All earned. You can renew from Oct 15, 2027. Renew by Jan 15, 2028.'],
    ['2027-10-15', 'All earned. Renew by Jan 15, 2028.'],
  ])('the next step on %s is: %s', (on, expected) => {
    const held = portfolio({ credentials: [opening, card()], courses: [ces(), cpr()] })
    expect(nextStepText(certificationStatus(opening, held, day(on)), day(on))).toBe(expected)
  })

  test('the next step is the credit as long as some is missing', () => {
    const held = portfolio({ credentials: [opening, card()], courses: [ces()] })
    expect(nextStepText(certificationStatus(opening, held, day('2027-10-14')), day('2027-10-14'))).toBe(
      'You still need 0.1 CEU of CPR/AED by Jan 15, 2028.',
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

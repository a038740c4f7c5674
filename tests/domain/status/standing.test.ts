import { describe, expect, test } from 'vitest'
import type { Credential } from '../../../src/domain/records/credential'
import type { LateWindow } from '../../../src/domain/rule/rule'
import type { Course } from '../../../src/domain/records/course'
import { certificationStatus, isPressing, pressureOf, standings, statusesOf, statusOf } from '../../../src/domain/status/standing'
import { card, ces, course, cpr, cpt, credentialId, day, ownCertification, portfolio, specialization } from '../../support/portfolio'

const standing = (credential: Credential, today: string, courses: readonly Course[] = []) =>
  statusOf(credential, portfolio({ credentials: [credential], courses }), day(today)).standing

describe('the standing of a NASM-CPT that expires on January 15, 2028', () => {
  test.each([
    ['on the first day, with nothing earned', '2026-01-15', 'on track'],
    ['exactly a quarter of the requirement behind an even pace', '2026-07-20', 'on track'],
    ['a day later', '2026-07-21', 'behind'],
    ['61 days before expiry', '2027-11-15', 'behind'],
    ['60 days before expiry', '2027-11-16', 'urgent'],
    ['on the expiry day', '2028-01-15', 'urgent'],
    ['1 day after expiry', '2028-01-16', 'late window'],
    ['90 days after expiry', '2028-04-14', 'late window'],
    ['91 days after expiry', '2028-04-15', 'late window'],
    ['a year after expiry', '2029-01-15', 'late window'],
    ['a year and a day after expiry', '2029-01-16', 'lapsed'],
  ])('with nothing earned, %s', (_, today, expected) => {
    expect(standing(cpt(), today)).toBe(expected)
  })

  test.each([
    ['halfway', '2027-01-15', 'complete'],
    ['60 days before expiry', '2027-11-16', 'complete'],
    ['on the expiry day', '2028-01-15', 'complete'],
    ['the day after, with only the application missing', '2028-01-16', 'late window'],
    ['a year and a day after expiry', '2029-01-16', 'lapsed'],
  ])('with everything earned, %s', (_, today, expected) => {
    expect(standing(cpt(), today, [ces(), cpr()])).toBe(expected)
  })

  test.each([
    ['2027-11-15', 'on track'],
    ['2027-11-16', 'urgent'],
  ])('with only the CPR class missing, on %s', (today, expected) => {
    expect(standing(cpt(), today, [ces()])).toBe(expected)
  })

  test('credit earned keeps it on track until an even pace has passed it', () => {
    const half = course({ worth: '1' })
    // Half of the cycle is 365 days; at 2.0 in 730 days, the next hundredth is expected after 368.65.
    expect(standing(cpt(), '2027-01-18', [half])).toBe('on track')
    expect(standing(cpt(), '2027-01-19', [half])).toBe('behind')
  })

  test('a class just before the end doesn’t make a cycle that’s still short on track', () => {
    // 70 days before the expiry, an even pace would have earned 1.8.
    expect(standing(cpt(), '2027-11-06', [course({ worth: '1.3' })])).toBe('behind')
    expect(standing(cpt(), '2027-11-06', [course({ worth: '1.8' })])).toBe('on track')
  })

  test('a course finished in the late window still counts and leaves only the application', () => {
    const courses = [ces(), { ...cpr(), completedOn: day('2028-04-14') }]
    const status = certificationStatus(cpt(), portfolio({ courses }), day('2028-04-14'))
    expect([status.standing, status.count.needed]).toEqual(['late window', 0])
  })

  test('lapses the day after expiry only if the issuer says it renews nothing late', () => {
    const noSpan = { days: 0 }
    const strict = cpt({ rule: { ...cpt().rule, lateWindow: { education: noSpan, application: noSpan, fees: [], isConfirmed: true } } })
    expect(standing(strict, '2028-01-15')).toBe('urgent')
    expect(standing(strict, '2028-01-16')).toBe('lapsed')
  })

  test('is expired, not lapsed, while the late window is unknown or not confirmed', () => {
    const { lateWindow } = cpt().rule
    if (lateWindow === null) throw new Error('the NASM-CPT has a late window')
    const unknown = cpt({ rule: { ...cpt().rule, lateWindow: null } })
    const unconfirmed = cpt({ rule: { ...cpt().rule, lateWindow: { ...lateWindow, isConfirmed: false } } })
    for (const certification of [unknown, unconfirmed]) {
      expect(standing(certification, '2028-01-15')).toBe('urgent')
      expect(standing(certification, '2028-01-16')).toBe('expired')
      expect(standing(certification, '2030-01-16')).toBe('expired')
    }
  })
})

describe('the standing of a card that expires on September 30, 2028', () => {
  test.each([
    ['2026-09-10', 'on track'],
    ['2028-07-31', 'on track'],
    ['2028-08-01', 'urgent'],
    ['2028-09-30', 'urgent'],
    ['2028-10-01', 'lapsed'],
  ])('on %s it is %s', (today, expected) => {
    expect(standing(card(), today)).toBe(expected)
  })
})

describe('the standing of a specialization', () => {
  test('is permanent, with no days to count and no credit to earn', () => {
    const held = specialization()
    expect(statusOf(held, portfolio({ courses: [ces()] }), day('2040-01-01'))).toEqual({ credential: held, standing: 'permanent', daysLeft: null })
  })

  test('is like a card’s if the certificate has an expiry', () => {
    const printed = specialization({ expiresOn: day('2028-05-03') })
    expect(standing(printed, '2028-03-03')).toBe('on track')
    expect(standing(printed, '2028-03-04')).toBe('urgent')
    expect(standing(printed, '2028-05-04')).toBe('lapsed')
  })
})

describe('days until expiry', () => {
  test.each([
    ['2026-11-20', 421],
    ['2028-01-14', 1],
    ['2028-01-15', 0],
    ['2028-01-16', -1],
    ['2029-01-15', -366],
  ])('on %s there are %i', (today, expected) => {
    expect(statusOf(cpt(), portfolio(), day(today)).daysLeft).toBe(expected)
  })
})

describe('the order on the dashboard', () => {
  const today = day('2027-06-01')
  const named = (name: string, expiresOn: string) => ownCertification({ id: credentialId(name), name, certifiedOn: null, expiresOn: day(expiresOn) })
  const withLate = (name: string, expiresOn: string, spans: Pick<LateWindow, 'education' | 'application'>) => {
    const certification = named(name, expiresOn)
    return { ...certification, rule: { ...certification.rule, lateWindow: { ...spans, fees: [], isConfirmed: true } } }
  }

  test('is by urgency: late window, urgent, expired, lapsed, behind, then on track and complete by day, then permanent', () => {
    const credentials: readonly Credential[] = [
      specialization({ name: 'permanent' }),
      named('complete', '2028-01-15'),
      named('on track', '2029-05-01'),
      named('behind', '2028-01-15'),
      withLate('lapsed', '2027-05-31', { education: { days: 0 }, application: { days: 0 } }),
      named('expired', '2027-05-31'),
      named('urgent', '2027-07-01'),
      withLate('late window', '2027-05-01', { education: { days: 90 }, application: { days: 365 } }),
    ]
    const courses = [course({ on: '2026-09-01', worth: { complete: '3' } })]
    const statuses = statusesOf(portfolio({ credentials, courses }), today)
    expect(statuses.map(({ credential: { name }, standing: word }) => [name, word])).toEqual(
      ['late window', 'urgent', 'expired', 'lapsed', 'behind', 'complete', 'on track', 'permanent'].map((word) => [word, word]),
    )
  })

  test('within a standing is by expiry, then by name', () => {
    const credentials = [named('Later', '2027-07-02'), named('B', '2027-07-01'), named('A', '2027-07-01')]
    expect(statusesOf(portfolio({ credentials }), today).map(({ credential }) => credential.name)).toEqual(['A', 'B', 'Later'])
  })
})

test('treats a complete one within 60 days of its expiry as urgent: it still has to be renewed', () => {
  const today = day('2026-11-20')
  const complete = ownCertification({ certifiedOn: null, expiresOn: day('2026-11-25') })
  const statuses = statusesOf(portfolio({ credentials: [card(), complete], courses: [course({ on: '2026-09-01', worth: { own: '3' } })] }), today)
  expect(statuses.map(({ credential, standing }) => [credential.name, standing])).toEqual([
    ['Kettlebell Coach', 'complete'],
    ['CPR/AED card', 'on track'],
  ])
})

test('late window, urgent, expired, lapsed and behind are pressing; others only if a renewal is due within 60 days', () => {
  expect(standings.filter((standing) => isPressing({ standing, daysLeft: 61 }))).toEqual(['late window', 'urgent', 'expired', 'lapsed', 'behind'])
  expect(isPressing({ standing: 'complete', daysLeft: 60 })).toBe(true)
})

test.each([
  [91, 'calm'],
  [90, 'warn'],
  [31, 'warn'],
  [30, 'danger'],
  [0, 'danger'],
  [-1, 'danger'],
])('with %d days left, the time by itself is: %s', (daysLeft, expected) => {
  expect(pressureOf(daysLeft)).toBe(expected)
})

import { expect, test } from 'vitest'
import { headlineOf } from '../../../src/domain/status/headline'
import { statusesOf } from '../../../src/domain/status/standing'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { card, ces, cpr, cpt, day, ownCertification, portfolio, specialization } from '../../support/portfolio'

function nextOn(today: string, kept: Partial<Portfolio>): string | null {
  const all = portfolio(kept)
  const next = headlineOf(statusesOf(all, day(today)), day(today))
  return next === null ? null : `${next.kind} of ${next.status.credential.name} in ${next.daysLeft} on ${next.on}`
}

test.each<[string, string, Partial<Portfolio>, string | null]>([
  ['nothing without any credentials', '2026-11-20', {}, null],
  ['nothing for a credential that never expires', '2026-11-20', { credentials: [specialization()] }, null],
  ['the expiry of the only certification', '2026-11-20', { credentials: [cpt()] }, 'expiry of NASM-CPT in 421 on 2028-01-15'],
  [
    'the card that expires before it',
    '2026-11-20',
    { credentials: [cpt(), card({ expiresOn: day('2027-01-05') })] },
    'expiry of CPR/AED card in 46 on 2027-01-05',
  ],
  ['the expiry on the day itself', '2028-01-15', { credentials: [cpt()] }, 'expiry of NASM-CPT in 0 on 2028-01-15'],
  ['the last day of education, while something is missing', '2028-01-16', { credentials: [cpt()] }, 'late of NASM-CPT in 89 on 2028-04-14'],
  ['the last day of the application, once education is over', '2028-04-15', { credentials: [cpt()] }, 'late of NASM-CPT in 275 on 2029-01-15'],
  [
    'the last day of the application, if everything is earned',
    '2028-01-16',
    { credentials: [cpt()], courses: [ces(), cpr()] },
    'late of NASM-CPT in 365 on 2029-01-15',
  ],
  ['nothing for a lapsed certification', '2029-01-16', { credentials: [cpt()] }, null],
  [
    'an upcoming day next to a lapsed certification',
    '2029-01-16',
    { credentials: [cpt(), ownCertification({ expiresOn: day('2030-01-15') })] },
    'expiry of Kettlebell Coach in 364 on 2030-01-15',
  ],
])('the next day that matters: %s', (_, today, kept, expected) => {
  expect(nextOn(today, kept)).toBe(expected)
})

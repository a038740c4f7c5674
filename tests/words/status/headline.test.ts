import { expect, test } from 'vitest'
import { headlineOf } from '../../../src/domain/status/headline'
import { statusesOf } from '../../../src/domain/status/standing'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { headlineNote, headlineParts } from '../../../src/words/status/headline'
import { card, ces, cpt, day, portfolio } from '../../support/portfolio'

function saidOn(today: string, kept: Partial<Portfolio>): string {
  const all = portfolio(kept)
  const next = headlineOf(statusesOf(all, day(today)), day(today))
  if (next === null) return ''
  const { number, before, name, after } = headlineParts(next)
  return `${[number, before, name, after].join(' ').trim()}. ${headlineNote(next)}`
}

test.each<[string, Partial<Portfolio>, string]>([
  ['2026-11-20', { credentials: [cpt()], courses: [ces()] }, '421 days until NASM-CPT expires. On Jan 15, 2028, with 1.9 of 2.0 CEUs'],
  ['2028-01-14', { credentials: [cpt()] }, '1 day until NASM-CPT expires. On Jan 15, 2028, with 0.0 of 2.0 CEUs'],
  ['2028-01-15', { credentials: [cpt()] }, 'Today NASM-CPT expires. On Jan 15, 2028, with 0.0 of 2.0 CEUs'],
  ['2028-01-16', { credentials: [cpt()] }, '89 days until the late window of NASM-CPT closes. On Apr 14, 2028, with 0.0 of 2.0 CEUs'],
  ['2026-11-20', { credentials: [card({ expiresOn: day('2027-01-05') })] }, '46 days until CPR/AED card expires. On Jan 5, 2027'],
])('on %s the headline number says what it counts', (today, kept, expected) => {
  expect(saidOn(today, kept)).toBe(expected)
})

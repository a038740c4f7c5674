import { expect, test } from 'vitest'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { statusesOf } from '../../../src/domain/status/standing'
import { verdictOf } from '../../../src/domain/status/verdict'
import { verdictText } from '../../../src/words/status/verdict'
import { card, course, cpt, credentialId, day, portfolio } from '../../support/portfolio'

const three = ['a', 'b', 'c'].map((id) => cpt({ id: credentialId(id), name: id.toUpperCase() }))
const longCard = card({ expiresOn: day('2029-12-31') })
const all = { a: '1.9', b: '1.9', c: '1.9' }
const cprForAll = { a: '0.1', b: '0.1', c: '0.1' }
const done = [course({ id: 'all', worth: all }), course({ id: 'cpr', category: 'cpr', worth: cprForAll })]

const saidOn = (today: string, kept: Partial<Portfolio>) => {
  const verdict = verdictOf(statusesOf(portfolio(kept), day(today)))
  return verdict === null ? null : verdictText(verdict)
}

test.each([
  [2, 'Both on track', 'Both complete'],
  [3, 'All 3 on track', 'All 3 complete'],
])('of %s certifications: %s, %s', (count, onTrack, complete) => {
  const credentials = [...three.slice(0, count), longCard]
  expect(saidOn('2026-02-01', { credentials })?.title).toBe(onTrack)
  expect(saidOn('2026-04-01', { credentials, courses: done })?.title).toBe(complete)
})

test('several that expired are followed by what can be done', () => {
  expect(saidOn('2028-01-20', { credentials: three })).toEqual({ title: '3 of 3 expired', about: 'Here’s what you can do.' })
})

test('one that expired can be renewed late: education first, then the application', () => {
  const [one, two] = three
  const credentials = [one, two && { ...two, expiresOn: day('2029-06-30') }].filter((held) => held !== undefined)
  expect(saidOn('2028-01-20', { credentials })?.about).toBe('You can still renew late. Finish education by Apr 14.')
  expect(saidOn('2028-01-20', { credentials, courses: done })?.about).toBe('You can still renew late, until Jan 15, 2029.')
})

const verdictOn = (today: string, kept: Partial<Portfolio>) => {
  const verdict = verdictOf(statusesOf(portfolio(kept), day(today)))
  if (verdict === null) throw new Error('no verdict')
  return verdict
}

test('where a line is short, the worst two standings are named, and what to do about an expired one is left to the next step', () => {
  const urgent = cpt({ id: credentialId('urgent'), name: 'Urgent', expiresOn: day('2026-12-31') })
  const late = cpt({ id: credentialId('late'), name: 'Late' })
  const mixed = verdictOn('2026-11-20', { credentials: [...three.slice(0, 1), late, urgent, longCard], courses: done })
  expect(verdictText(mixed).about).toBe('Urgent is urgent. Late is behind. A is complete.')
  expect(verdictText(mixed, true).about).toBe('Urgent is urgent. Late is behind.')
  const expired = verdictOn('2027-01-20', { credentials: [...three.slice(0, 1), urgent] })
  expect(verdictText(expired).about).toBe('You can still renew late. Finish education by Mar 31.')
  expect(verdictText(expired, true).about).toBe('You can still renew it late.')
})

test('two names of a kind are counted where they would take more than a line', () => {
  const late = cpt({ id: credentialId('late'), name: 'Late' })
  const verdict = verdictOn('2026-11-20', { credentials: [...three.slice(0, 2), late, longCard], courses: done })
  expect(verdictText(verdict).about).toBe('Late is behind. A and B are complete.')
  expect(verdictText(verdict, true).about).toBe('Late is behind. Two are complete.')
})

import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { plannedCandidates } from '../../../src/domain/planning/candidates'
import { firstDayOf, place, provisionalDay } from '../../../src/domain/planning/place'
import type { Certification } from '../../../src/domain/records/credential'
import type { Course } from '../../../src/domain/records/course'
import { amount, ces, certificationAsking, cpr, cpt, credentialId, day, leaf, ownCertification, planned, renewal } from '../../support/portfolio'

const today = day('2026-11-20')

/** The trainer's own certification in other years: without late days. */
const years = (id: string, start: string, expiry: string) =>
  ownCertification({ id: credentialId(id), certifiedOn: day(start), expiresOn: day(expiry) })

const outlook = (certification: Certification, courses: readonly Course[] = []) => ({ certification, count: countCycle(certification, courses) })

const [candidate] = plannedCandidates([planned({ on: '2027-03-01', worth: { a: '1', b: '1', c: '1' } })], [])
if (candidate === undefined) throw new Error('a planned course is a candidate')

const placedIn = (...held: readonly Certification[]) =>
  place(
    candidate,
    held.map((each) => outlook(each)),
    [],
    today,
    30,
  )

describe('a course that counts for several certifications', () => {
  const a = years('a', '2026-01-15', '2028-01-15')

  test('serves those that share a day with it, on a day that is good for all', () => {
    const placed = placedIn(years('b', '2028-01-15', '2030-01-15'), a, years('c', '2028-01-16', '2030-01-16'))
    expect(placed.awards.map(({ credentialId }) => credentialId)).toEqual(['a', 'b'])
    expect(placed).toMatchObject({ from: '2028-01-15', by: '2028-01-15', until: '2028-01-15', wish: '2027-03-01' })
  })

  test('serves each of them only if it shares a day with all the others', () => {
    const placed = placedIn(a, years('b', '2026-06-01', '2029-06-01'), years('c', '2028-06-01', '2030-06-01'))
    expect(placed.awards.map(({ credentialId }) => credentialId)).toEqual(['a', 'b'])
    expect(placed).toMatchObject({ from: '2026-11-20', by: '2027-12-16', until: '2028-01-15' })
  })

  test('is done by the deadline of those that still need it', () => {
    const done = [{ ...ces(), awards: [{ credentialId: credentialId('a'), amount: ownCertification().rule.requirement.min }] }]
    const cycles = [outlook(a, done), outlook(years('b', '2026-06-01', '2029-06-01'))]
    expect(place(candidate, cycles, [], today, 30)).toMatchObject({ by: '2029-05-02', until: '2028-01-15' })
    const almost = [{ ...ces(), awards: [{ credentialId: credentialId('a'), amount: amount('2.99') }] }]
    expect(place(candidate, [outlook(a, almost), outlook(years('b', '2026-06-01', '2029-06-01'))], [], today, 30).by).toBe('2027-12-16')
    expect(place(candidate, [outlook(a, done)], [], today, 30).by).toBe('2027-12-16')
    expect(place(candidate, cycles, [outlook(a, done)], today, 30).by).toBe('2027-12-16')
  })
})

test('a course that begins to count after a card is needed is done on its first day', () => {
  const later = outlook(years('a', '2030-01-01', '2032-01-01'))
  expect(place(candidate, [later], [outlook(cpt())], today, 30)).toMatchObject({ from: '2030-01-01', by: '2030-01-01', until: '2032-01-01' })
})

test('a course that counts for nothing is done today once the cycles are over', () => {
  const over = outlook(years('other', '2022-01-15', '2024-01-15'))
  expect(place(candidate, [over], [], today, 30)).toMatchObject({ awards: [], from: today, by: today, until: today })
})

test.each([
  ['2027-06-01', '2027-06-01'],
  ['2026-11-20', '2026-11-20'],
  ['2025-06-01', '2026-11-20'],
])('a part that takes courses from %s on takes this one from %s on', (from, expected) => {
  const rule = { ...cpt().rule, requirement: { ...leaf('all', { min: '2', takes: ['course'] }), from: day(from) } }
  expect(placedIn(cpt({ id: credentialId('a'), rule }))).toMatchObject({ from: expected })
})

test('a part that takes courses from before the cycle takes them from its first day on', () => {
  const rule = { ...cpt().rule, requirement: { ...leaf('all', { min: '2', takes: ['course'] }), from: day('2026-12-01') } }
  expect(placedIn(cpt({ id: credentialId('a'), certifiedOn: day('2027-01-15'), rule }))).toMatchObject({ from: '2027-01-15' })
})

test.each([
  ['2027-02-28', '2027-12-16'],
  ['2027-03-01', '2027-03-01'],
  ['2028-04-14', '2028-04-14'],
  ['2028-04-15', '2027-12-16'],
  [null, '2027-12-16'],
])('a course wished on %s is on %s for now', (wish, expected) => {
  const times = { ...placedIn(cpt()), from: day('2027-03-01'), by: day('2027-12-16'), until: day('2028-04-14') }
  expect(provisionalDay({ ...times, wish: wish === null ? null : day(wish) })).toBe(expected)
})

describe('the first day of a cycle', () => {
  test.each([
    ['2027-12-01', '2028-01-16'],
    ['2028-01-15', '2028-01-16'],
    ['2028-03-01', '2028-03-02'],
  ])('after a renewal on %s is %s', (renewedOn, expected) => {
    const earlier = renewal({ renewedOn: day('2029-01-01'), expiry: day('2026-01-14') })
    expect(firstDayOf(outlook(cpt({ expiresOn: day('2030-01-15'), renewals: [earlier, earlier, renewal({ renewedOn: day(renewedOn) })] })))).toBe(
      expected,
    )
  })

  test('is the day on the certificate before the first renewal', () => {
    expect(firstDayOf(outlook(cpt()))).toBe('2026-01-15')
  })
})

test('a card class serves a certification through its part, too', () => {
  const asked = certificationAsking(leaf('all', { min: '2' }))
  const [taken] = plannedCandidates([{ ...planned({ worth: {} }), category: cpr().category }], [])
  if (taken === undefined) throw new Error('a planned class is a candidate')
  expect(place(taken, [outlook(asked)], [outlook(asked)], today, 30)).toMatchObject({
    awards: [],
    from: today,
    by: '2027-12-16',
    until: '2027-12-16',
  })
})

import { expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { cardNeeds } from '../../../src/domain/planning/cardNeeds'
import { classDay } from '../../../src/domain/planning/classDay'
import type { Course } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import type { CardCondition } from '../../../src/domain/rule/rule'
import { card, cpr, cprCondition, cpt, credentialId, day, portfolio } from '../../support/portfolio'

const times = { from: day('2026-11-20'), by: day('2027-12-16') }
const insurance: CardCondition = { topic: 'insurance', validOn: 'renewal', daysBeyond: 700, issuedWithinMonths: null }

/** Expires on January 15, 2028, unless said otherwise. An insurance comes first, and must not matter. */
const asking = (condition: Partial<CardCondition>, changes: Partial<Certification> = {}) =>
  cpt({ ...changes, rule: { ...cpt().rule, cards: [insurance, { ...cprCondition, ...condition }] } })

const outlook = (certification: Certification) => ({ certification, count: countCycle(certification, []) })

test.each<[string, string | null, Partial<CardCondition>, string]>([
  ['is the last one in time without a card', null, {}, '2027-12-16'],
  ['is two weeks before the card ends', '2027-04-30', {}, '2027-04-16'],
  ['is the last one in time if the card lasts longer', '2029-04-30', {}, '2027-12-16'],
  ['is the first one if the card has ended', '2026-10-01', {}, '2026-11-20'],
  ['is not so early that the issuer calls it too old', '2027-04-30', { issuedWithinMonths: 6 }, '2027-07-15'],
  ['is not so early that the new card ends too soon', '2027-04-30', { daysBeyond: 600 }, '2027-09-06'],
  ['is late enough for both', '2027-04-30', { daysBeyond: 600, issuedWithinMonths: 36 }, '2027-09-06'],
  ['is in time all the same', '2027-04-30', { daysBeyond: 720 }, '2027-12-16'],
])('the day of a class %s', (_, ends, condition, expected) => {
  const held = portfolio({ credentials: ends === null ? [] : [card({ expiresOn: day(ends) })] })
  expect(classDay(times, { topic: 'cpr', cycles: [outlook(asking(condition))] }, held, [])).toBe(expected)
})

test('a class that was taken counts as a card', () => {
  const early = { ...cpr(), completedOn: day('2025-04-02') }
  const dayWith = (taken: Course) => classDay(times, { topic: 'cpr', cycles: [outlook(asking({}))] }, portfolio(), [taken])
  expect([dayWith(early), dayWith({ ...early, category: 'course' })]).toEqual(['2027-04-16', '2027-12-16'])
})

test('the first of several renewals decides how early a class can be', () => {
  const held = portfolio({ credentials: [card({ expiresOn: day('2027-04-30') })] })
  const later = asking({ issuedWithinMonths: 3 }, { id: credentialId('later'), expiresOn: day('2028-02-01') })
  const cycles = [later, asking({ issuedWithinMonths: 6 }), cpt({ rule: { ...cpt().rule, cards: [] } })].map(outlook)
  expect(classDay(times, { topic: 'cpr', cycles }, held, [])).toBe('2027-07-15')
})

test.each([
  ['2026-11-20', '2028-01-14', ['cpr']],
  ['2026-11-20', '2028-01-15', []],
  ['2028-02-01', '2028-01-31', ['cpr']],
  ['2028-02-01', '2028-02-01', []],
])('on %s, with a card until %s, a renewal needs %j', (today, ends, topics) => {
  const needs = cardNeeds([outlook(asking({}))], portfolio({ credentials: [card({ expiresOn: day(ends), covers: ['cpr'] })] }), [], day(today))
  expect(needs.map(({ topic }) => topic)).toEqual([...topics, 'insurance'])
})

import { expect, test } from 'vitest'
import type { SuggestOptions } from '../../../src/domain/planning/context'
import { suggestPlan } from '../../../src/domain/planning/suggest'
import type { Course, PlannedCourse } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import { formatAmount, formatHours } from '../../../src/domain/values/amount'
import { amount, certificationAsking, course, cprCondition, credentialId, day, leaf, planned, portfolio, renewal } from '../../support/portfolio'

/** So many hours of any course, an hour a unit, without late days. */
const hourly = (id: string, units: string, start: string, expiry: string, rule: Partial<Certification['rule']> = {}): Certification => ({
  ...certificationAsking(leaf('all', { min: units, max: units }), {
    unit: { name: 'hours', hoursPerUnit: amount('1') },
    cards: [],
    lateWindow: null,
    ...rule,
  }),
  ...{ id: credentialId(id), name: id, presetId: null, certifiedOn: day(start), expiresOn: day(expiry) },
})

type Kept = { readonly courses?: readonly Course[]; readonly planned?: readonly PlannedCourse[] }

/** A line for each step, thing to take, card and outcome. */
function told(credentials: readonly Certification[], kept: Kept = {}, options: Partial<SuggestOptions> = {}): readonly string[] {
  const { steps } = suggestPlan(portfolio({ credentials, ...kept }), day('2026-11-20'), {
    ...{ objective: 'hours', cycles: 1, oneSpecialization: true, marginDays: 30, ...options },
  })
  return steps.flatMap(({ from, isNow, picks, cards, outcomes }) => [
    `${isNow ? 'now' : 'later'} from ${from}`,
    ...picks.map(
      ({ wanted, candidate, day: by, serves }) =>
        `${wanted?.kind ?? candidate.title} ${formatHours(candidate.hours)} h by ${by}: ${serves.map(({ certification }) => certification.name).join(' ')}`,
    ),
    ...cards.map(({ topic, certifications, by }) => `${topic} for ${certifications.map(({ name }) => name).join(' ')} by ${by}`),
    ...outcomes.map(({ certification, before, after, required, remaining }) => {
      const left = remaining === 0 ? '' : `, ${formatAmount(remaining)} left`
      return `${certification.name} ${formatAmount(before)} to ${formatAmount(after)} of ${formatAmount(required)}${left}`
    }),
  ])
}

const a = hourly('a', '5', '2026-01-15', '2028-01-15')
const b = hourly('b', '3', '2026-06-01', '2028-06-01')

const now = ['now from 2026-11-20', 'any 5 h by 2027-12-16: b a', 'b 0.0 to 3.0 of 3.0', 'a 0.0 to 5.0 of 5.0']

test('cycles that run at the same time are one step', () => {
  expect(told([b, a])).toEqual(now)
})

test('their next cycles are another step, which can wait', () => {
  const later = ['later from 2028-01-16', 'any 5 h by 2029-12-16: b a', 'b 0.0 to 3.0 of 3.0', 'a 0.0 to 5.0 of 5.0']
  expect(told([b, a], {}, { cycles: 2 })).toEqual([...now, ...later])
})

test('a step tells what it brings to the certifications that need something, even in a later cycle of another one', () => {
  const c = hourly('c', '2', '2024-01-15', '2026-12-15')
  expect(told([a, c], { courses: [course({ worth: { a: '5' } })] }, { cycles: 2 })).toEqual([
    'now from 2026-11-20',
    'any 2 h by 2026-12-15: c',
    'c 0.0 to 2.0 of 2.0',
    'later from 2026-12-16',
    'any 2 h by 2028-11-15: a c',
    'any 3 h by 2029-12-16: a',
    'a 0.0 to 5.0 of 5.0',
    'c 0.0 to 2.0 of 2.0',
  ])
})

test('what a later cycle takes is also told of an earlier one that it fills', () => {
  const yearly = hourly('y', '2', '2025-12-15', '2026-12-15', { cycle: { months: 12, ends: 'anniversary' } })
  expect(told([a, yearly], {}, { cycles: 2 }).slice(0, 9)).toEqual([
    'now from 2026-11-20',
    'any 2 h by 2026-12-15: a y',
    'any 1 h by 2027-12-16: a',
    'a 0.0 to 3.0 of 5.0',
    'y 0.0 to 2.0 of 2.0',
    'later from 2026-12-16',
    'any 2 h by 2027-11-15: a y',
    'a 3.0 to 5.0 of 5.0',
    'y 0.0 to 2.0 of 2.0',
  ])
  expect(told([a, yearly], { courses: [course({ worth: { a: '3', y: '2' } })] }, { cycles: 2 }).slice(0, 4)).toEqual([
    'later from 2026-12-16',
    'any 2 h by 2027-11-15: a y',
    'a 3.0 to 5.0 of 5.0',
    'y 0.0 to 2.0 of 2.0',
  ])
})

test('cycles that share no more than a day are one step', () => {
  const yearly = hourly('y', '2', '2026-01-16', '2027-01-16', { cycle: { months: 12, ends: 'anniversary' } })
  expect(told([a, yearly], { courses: [course({ worth: { a: '5', y: '2' } })] }, { cycles: 2 })).toEqual([
    'later from 2027-01-17',
    'any 2 h by 2027-12-17: y',
    'any 5 h by 2029-12-16: a',
    'a 0.0 to 5.0 of 5.0',
    'y 0.0 to 2.0 of 2.0',
  ])
})

test('a cycle that has begun isn’t for later, even beside one that another certification’s early renewal begins', () => {
  const late = hourly('late', '2', '2024-11-01', '2026-11-01', {
    lateWindow: { education: { days: 30 }, application: { days: 30 }, fees: [], isConfirmed: true },
  })
  const early = {
    ...a,
    certifiedOn: null,
    expiresOn: day('2029-01-15'),
    renewals: [renewal({ renewedOn: day('2026-11-01'), nextStart: day('2027-01-16'), expiry: day('2027-01-15') })],
  }
  expect(told([early, late], {}, { cycles: 2 }).filter((line) => / from /.test(line))).toEqual([
    'now from 2026-11-20',
    'now from 2026-11-20',
    'later from 2029-01-16',
  ])
})

test('a complete certification moves no planned course, and a missing hundredth is enough for one', () => {
  const late = planned({ id: 'late', title: 'Late', on: '2028-03-01', hours: '4', worth: { a: '4', b: '3' } })
  expect(told([a, b], { courses: [course({ worth: { a: '5' } })], planned: [late] })).toEqual([
    'now from 2026-11-20',
    'Late 4 h by 2028-03-01: a b',
    'a 5.0 to 5.0 of 5.0',
    'b 0.0 to 3.0 of 3.0',
  ])
  expect(told([a, b], { courses: [course({ on: '2026-07-01', worth: { a: '5', b: '2.99' } })], planned: [late] })).toEqual([
    'now from 2026-11-20',
    'Late 4 h by 2028-03-01: a b',
    'a 5.0 to 5.0 of 5.0',
    'b 2.99 to 3.0 of 3.0',
  ])
})

test('a planned course doesn’t hurry for a card that it doesn’t renew', () => {
  const x = hourly('x', '5', '2025-06-15', '2027-06-15', { cards: [cprCondition] })
  const missed = planned({ id: 'missed', title: 'Missed', on: '2026-10-01', hours: '4', worth: { a: '5' } })
  expect(told([x, a], { courses: [course({ worth: { x: '5' } })], planned: [missed] })).toEqual([
    'now from 2026-11-20',
    'CPR/AED 0 h by 2027-05-16: ',
    'Missed 4 h by 2027-12-16: a',
    'a 0.0 to 5.0 of 5.0',
  ])
})

test('a plan says if a better one may exist: too many planned courses give as much for their hours', () => {
  const alike = Array.from({ length: 20 }, (_, index) => {
    const hours = `1.${String(2 * index).padStart(2, '0')}`
    return planned({ id: hours, title: hours, on: '2027-03-01', hours, worth: { a: hours } })
  })
  const exactness = (plans: readonly PlannedCourse[]) => {
    const held = portfolio({ credentials: [hourly('a', '10.21', '2026-01-15', '2028-01-15')], planned: plans })
    return suggestPlan(held, day('2026-11-20'), { objective: 'hours', cycles: 1, oneSpecialization: true, marginDays: 30 }).steps.map(
      ({ isExact }) => isExact,
    )
  }
  expect([exactness(alike), exactness(alike.slice(0, 4))]).toEqual([[false], [true]])
})

test('courses on the first day of a cycle count in the plan', () => {
  expect(told([a], { courses: [course({ on: '2026-01-15', worth: { a: '5' } })] })).toEqual([])
})

test('a card to renew is due for the first of the certifications that require it, and is a step by itself', () => {
  const insurance = { ...cprCondition, topic: 'insurance' } as const
  const [x, y] = [
    hourly('x', '5', '2026-01-15', '2028-01-15', { cards: [insurance] }),
    hourly('y', '5', '2026-01-15', '2027-06-15', { cards: [insurance] }),
  ]
  expect(told([x, y], { courses: [course({ worth: { x: '5', y: '5' } })] })).toEqual(['now from 2026-11-20', 'insurance for x y by 2027-05-16'])
})

test.each([false, true])('a planned course is taken once, and the rest is looked for, whether a course counts again: %s', (repeats) => {
  const [a, b] = [hourly('a', '5', '2026-01-15', '2028-01-15', { repeats }), hourly('b', '3', '2026-06-01', '2028-06-01', { repeats })]
  const late = planned({ id: 'late', title: 'Late', on: '2027-03-01', hours: '4', worth: { a: '4', b: '2' } })
  expect(told([a, b], { planned: [late] }, { cycles: 2 })).toEqual([
    'now from 2026-11-20',
    'Late 4 h by 2027-03-01: a b',
    'any 1 h by 2027-12-16: a b',
    'a 0.0 to 5.0 of 5.0',
    'b 0.0 to 3.0 of 3.0',
    'later from 2028-01-16',
    'any 5 h by 2029-12-16: a b',
    'a 0.0 to 5.0 of 5.0',
    'b 0.0 to 3.0 of 3.0',
  ])
})

test('a planned course is taken once, even if another certification’s next cycle could use it', () => {
  const next = { ...b, certifiedOn: null, expiresOn: day('2030-01-15'), renewals: [renewal({ renewedOn: day('2026-11-20') })] }
  const late = planned({ id: 'late', title: 'Late', on: '2027-03-01', hours: '5', worth: { a: '5', b: '3' } })
  expect(told([a, next], { planned: [late] })).toEqual([
    'now from 2026-11-20',
    'Late 5 h by 2027-03-01: a',
    'a 0.0 to 5.0 of 5.0',
    'later from 2028-01-16',
    'any 3 h by 2029-12-16: b',
    'b 0.0 to 3.0 of 3.0',
  ])
})

test('what no course can close any more is said, even if there’s nothing to take', () => {
  const whole = hourly('slow', '9', '2026-01-15', '2028-01-15')
  const slow = (max: string) => ({ ...whole, rule: { ...whole.rule, requirement: { ...whole.rule.requirement, maxPerYear: amount(max) } } })
  expect(told([slow('4')])).toEqual([
    'now from 2026-11-20',
    'any 4 h by 2026-12-31: slow',
    'any 4 h by 2027-12-16: slow',
    'slow 0.0 to 8.0 of 9.0, 1.0 left',
  ])
  expect(told([slow('0')])).toEqual(['now from 2026-11-20', 'slow 0.0 to 0.0 of 9.0, 9.0 left'])
  const { requirement } = slow('0').rule
  const least = { ...whole, rule: { ...whole.rule, requirement: { ...requirement, min: amount('0.01') } } }
  expect(told([least])).toEqual(['now from 2026-11-20', 'slow 0.0 to 0.0 of 0.01, 0.01 left'])
  expect(told([a], { courses: [course({ worth: { a: '5' } })] })).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { categories } from '../../../src/domain/rule/category'
import { expiryAfter, type LateWindow, leafFor, leavesOf, nextExpiry, plainRule, requiredBy, withTerms } from '../../../src/domain/rule/rule'
import { amount, cpt, day, preset } from '../../support/portfolio'

describe('the expiry that follows from the day on the certificate', () => {
  test.each([
    ['2026-01-15', 24, '2028-01-15'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-01-15', 36, '2029-01-15'],
  ])('certified on %s for %i months: %s', (certifiedOn, months, expected) => {
    expect(expiryAfter(day(certifiedOn), { months, ends: 'anniversary' }, day('2026-11-20'))).toBe(expected)
  })

  test.each([
    ['2026-09-10', 24, '2028-09-30'],
    ['2026-09-30', 24, '2028-09-30'],
    ['2026-02-28', 24, '2028-02-29'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('a card issued on %s runs to the end of the month %i months on: %s', (certifiedOn, months, expected) => {
    expect(expiryAfter(day(certifiedOn), { months, ends: 'monthEnd' }, day('2026-11-20'))).toBe(expected)
  })
})

describe('where cycles end for everyone on the same days', () => {
  const cycle = (endsOn: string, months: number) => ({ months, ends: 'fixed', endsOn: day(endsOn) }) as const

  test.each([
    ['2026-12-31', 36, '2026-12-31', '2029-12-31'],
    ['2026-12-31', 36, '2026-12-30', '2026-12-31'],
    ['2026-12-31', 36, '2031-05-01', '2032-12-31'],
    ['2026-12-31', 36, '2019-05-01', '2020-12-31'],
    // Month by month the end would slide from the 31st to the 30th, and stay there.
    ['2026-08-31', 6, '2027-03-01', '2027-08-31'],
    ['2026-08-31', 6, '2026-08-31', '2027-02-28'],
    ['2024-02-29', 12, '2025-03-01', '2026-02-28'],
    ['2024-02-29', 12, '2027-02-28', '2028-02-29'],
    ['2026-08-31', 6, '2020-01-15', '2020-02-29'],
  ])('one of them being %s, every %i months: after %s comes %s', (endsOn, months, expiry, next) => {
    expect(nextExpiry(day(expiry), cycle(endsOn, months))).toBe(next)
  })

  test.each([
    ['2026-08-31', 6, '2026-09-01', '2027-02-28'],
    ['2026-08-31', 6, '2027-02-28', '2027-02-28'],
    ['2026-08-31', 6, '2027-03-01', '2027-08-31'],
    ['2026-08-31', 6, '2026-03-01', '2026-08-31'],
    ['2026-08-31', 6, '2026-02-28', '2026-02-28'],
  ])('one of them being %s, every %i months: certified on %s it expires on %s', (endsOn, months, certifiedOn, expiry) => {
    expect(expiryAfter(day(certifiedOn), cycle(endsOn, months), day('2020-01-01'))).toBe(expiry)
  })
})

describe('the part that takes a course', () => {
  const leaves = leavesOf(preset('acsm-cpt', 'certification').rule.requirement)

  test.each([
    ['by its kind', 'course', undefined, 'education'],
    ['by hand', 'course', 'service', 'service'],
    ['by its kind where the rule has no such part any more', 'course', 'gone', 'education'],
    ['a CPR/AED class by its kind', 'cpr', undefined, 'cpr'],
    ['a CPR/AED class by its kind, whatever was chosen', 'cpr', 'education', 'cpr'],
  ] as const)('%s', (_, category, chosen, expected) => {
    expect(leafFor(leaves, category, chosen)?.id).toBe(expected)
  })

  test('is none for a class that no part takes, even where one was chosen', () => {
    const [education] = leaves.filter(({ id }) => id === 'education')
    expect(leafFor(education === undefined ? [] : [education], 'cpr', 'education')).toBeNull()
  })
})

test('a renewal of the NASM-CPT takes 2.0, of education and CPR/AED', () => {
  expect(requiredBy(cpt().rule)).toBe(amount('2'))
  expect(leavesOf(cpt().rule.requirement).map(({ id }) => id)).toEqual(['education', 'cpr'])
})

test('a rule of the trainer’s own takes courses of every kind, up to what it asks, and has no late window', () => {
  const rule = plainRule({ required: amount('15'), unitName: 'hours', hoursPerUnit: null, months: 36 })
  expect(requiredBy(rule)).toBe(amount('15'))
  expect(leavesOf(rule.requirement)[0]).toMatchObject({ min: amount('15'), max: amount('15'), categories })
  expect(rule).toMatchObject({ unit: { name: 'hours', hoursPerUnit: null }, cycle: { months: 36, ends: 'anniversary' }, lateWindow: null })
})

test('a rule on other terms keeps all else', () => {
  const rule = plainRule({ required: amount('15'), unitName: 'hours', hoursPerUnit: amount('1'), months: 36 })
  const lateWindow: LateWindow = { education: { days: 30 }, application: { months: 2 }, fees: [{ through: { months: 2 }, fee: null }] }
  const late = { ...rule, lateWindow }
  const changed = withTerms(late, { required: amount('20'), unitName: 'points', hoursPerUnit: null, months: 24 })
  expect(changed).toEqual({
    ...plainRule({ required: amount('20'), unitName: 'points', hoursPerUnit: null, months: 24 }),
    lateWindow,
  })
})

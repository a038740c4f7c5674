import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { compareCourses, type Course } from '../../../src/domain/records/course'
import type { Certification, Credential } from '../../../src/domain/records/credential'
import { type CycleCost, cycleCosts, shareOf } from '../../../src/domain/charts/cycleCost'
import { renewed } from '../../../src/domain/counting/renewing'
import { amount, awarded, course, cpr, cpt, credentialId, day, ownCertification, specialization } from '../../support/portfolio'
import { anyCourses } from '../arbitraries'

const { rule } = cpt()
const withFee = cpt({ rule: { ...rule, fees: { currency: 'USD', renewal: amount('99'), petition: null } } })
const other = ownCertification()

function costsOf(courses: readonly Course[], certification: Certification = withFee, others: readonly Credential[] = []): readonly CycleCost[] {
  return cycleCosts(certification, countCycle(certification, courses), { courses, credentials: [certification, ...others] })
}

const paid = course({ id: 'paid', on: '2026-03-01', cost: '400', worth: '1.5' })

describe('the running cycle', () => {
  test('costs its courses plus the upcoming fee, in total and per unit that counted', () => {
    expect(costsOf([paid])).toEqual([
      {
        start: '2026-01-15',
        expiry: '2028-01-15',
        isRunning: true,
        fee: 99_00,
        courses: 400_00,
        coursesTaken: 1,
        costUnknown: 0,
        shared: 0,
        total: 499_00,
        counted: 150,
        // 499 / 1.5 units
        perUnit: 332_67,
      },
    ])
  })

  test('includes surplus courses, and says how many courses have no known cost', () => {
    const surplus = course({ id: 'surplus', on: '2026-04-01', category: 'specialization', cost: '100', worth: '1.9' })
    const unknown = course({ id: 'unknown', on: '2026-05-01', worth: '0.1' })
    expect(costsOf([paid, surplus, unknown])[0]).toMatchObject({ courses: 500_00, counted: 190, coursesTaken: 3, costUnknown: 1 })
  })

  test('knows the cost of a free course', () => {
    expect(costsOf([course({ cost: '0', worth: '0.5' })])[0]).toMatchObject({ courses: 0, costUnknown: 0, perUnit: 198_00 })
  })

  test('has no cost per unit if nothing counted, and none for courses outside of it', () => {
    const before = course({ on: '2025-12-01', cost: '50', worth: '0.5' })
    expect(costsOf([before])[0]).toMatchObject({ courses: 0, coursesTaken: 0, counted: 0, perUnit: null, total: 99_00 })
  })

  test('leaves an unknown fee out of the total', () => {
    const noFee = cpt({ rule: { ...rule, fees: { currency: 'USD', renewal: null, petition: null } } })
    expect(costsOf([paid], noFee)[0]).toMatchObject({ fee: null, total: 400_00 })
  })
})

describe('closed cycles', () => {
  const input = { renewedOn: day('2027-12-01'), fee: amount('120'), expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }
  const surplus = course({ id: 'surplus', on: '2026-09-01', cost: '70', worth: '1.9' })
  const taken = [paid, surplus, course({ id: 'class', on: '2026-09-10', category: 'cpr', cost: '60', worth: '0.1' })]
  const once = renewed(withFee, { courses: taken }, input)
  const later = course({ id: 'later', on: '2028-03-01', cost: '30', worth: '0.5' })

  test('come after the running one, with the fee paid and the courses taken during them', () => {
    expect(costsOf([...taken, later], once)).toMatchObject([
      { start: '2028-01-16', isRunning: true, fee: 99_00, courses: 30_00, total: 129_00, counted: 50, perUnit: 258_00 },
      { start: '2026-01-15', isRunning: false, fee: 120_00, courses: 530_00, total: 650_00, counted: 200, perUnit: 325_00 },
    ])
  })

  test('have no known cost for a course deleted since', () => {
    expect(costsOf([surplus, later], once)[1]).toMatchObject({ courses: 70_00, coursesTaken: 3, costUnknown: 2, counted: 200 })
  })

  test('include what was taken on their first day, and no course for another certification', () => {
    const onFirst = course({ id: 'onFirst', on: '2026-01-15', cost: '5', worth: '0.1' })
    const others = course({ id: 'others', on: '2026-03-02', cost: '1000', worth: { other: '1' } })
    const before = course({ id: 'before', on: '2026-01-14', cost: '7', worth: '0.1' })
    expect(costsOf([before, onFirst, ...taken, others], once)[1]).toMatchObject({ courses: 535_00, coursesTaken: 4 })
  })

  test('include what was taken late for them, after the next one had begun', () => {
    const lateClass = course({ id: 'class', on: '2028-02-01', category: 'cpr', cost: '60', worth: '0.1' })
    const courses = [paid, surplus, lateClass]
    const renewedLate = renewed(withFee, { courses }, { ...input, renewedOn: day('2028-02-02') })
    expect(costsOf(courses, renewedLate).map((cost) => cost.courses)).toEqual([0, 530_00])
  })

  test('include courses that gave nothing; what was taken after an early renewal is in the next cycle', () => {
    const early = renewed(withFee, { courses: [paid] }, { ...input, nextStart: day('2027-12-02') })
    const nothing = course({ id: 'nothing', on: '2027-12-01', cost: '11', worth: '0.1' })
    const next = course({ id: 'next', on: '2027-12-02', cost: '22', worth: '0.1' })
    expect(costsOf([paid, nothing, next], early).map(({ courses }) => courses)).toEqual([22_00, 411_00])
  })
})

describe('a course for several certifications', () => {
  const shared = course({ cost: '100.01', worth: { cpt: '0.5', own: '0.5', ces: '1' } })

  test('is split evenly among those held, to the hundredth', () => {
    const held = [cpt(), other, specialization()]
    expect([shareOf(shared, cpt(), held), shareOf(shared, other, held)]).toEqual([50_01, 50_00])
    expect(shareOf(shared, cpt(), [cpt()])).toBe(100_01)
  })

  test('costs nothing for a certification it was not taken for, or if its cost is unknown', () => {
    expect(shareOf(cpr(), other, [cpt(), other])).toBe(0)
    expect(shareOf({ ...shared, cost: null }, cpt(), [cpt(), other])).toBe(0)
  })

  test('is listed as shared', () => {
    expect(costsOf([shared], withFee, [other])[0]).toMatchObject({ courses: 50_01, shared: 1 })
    expect(costsOf([awarded(paid, {})], withFee, [other])[0]).toMatchObject({ shared: 0 })
  })

  test('for any courses, the shares of all certifications add up to each cost', () => {
    const held = [cpt(), ownCertification({ id: credentialId('other') }), ownCertification({ id: credentialId('third') })]
    fc.assert(
      fc.property(anyCourses, fc.subarray(['cpt', 'other', 'third']), (courses, forWhom) => {
        for (const each of courses.toSorted(compareCourses)) {
          const taken = { ...each, awards: forWhom.map((id) => ({ credentialId: credentialId(id), amount: amount('0.1') })) }
          const parts = held.reduce((total, certification) => total + shareOf(taken, certification, held), 0)
          expect(parts).toBe(forWhom.length === 0 ? 0 : (each.cost ?? 0))
        }
      }),
    )
  })
})

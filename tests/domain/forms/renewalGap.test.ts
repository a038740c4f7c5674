import { describe, expect, test } from 'vitest'
import { emptyRenewalDraft, feeShown, nextStartShown, type RenewalDraft } from '../../../src/domain/forms/renewalDraft'
import { renewalGap } from '../../../src/domain/forms/renewalGap'
import type { Certification } from '../../../src/domain/records/credential'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { amount, awarded, course, cpt, day, planned, portfolio, pricedCpt } from '../../support/portfolio'

const today = day('2027-11-02')

/** "CES planned 2027-11-03"; then the start of the next cycle, and the earliest one. */
function gapWith(kept: Partial<Portfolio>, typed: Partial<RenewalDraft> = {}, certification: Certification = cpt()): readonly string[] {
  const draft = { ...emptyRenewalDraft(today), renewedOn: '2027-10-31', ...typed }
  const gap = renewalGap(draft, certification, portfolio({ credentials: [certification], ...kept }), today)
  if (gap === null) return []
  return [...gap.courses.map(({ title, on, isPlanned }) => `${title} ${isPlanned ? 'planned' : 'done'} ${on}`), gap.nextStart, gap.earliest]
}

const plan = (on: string, worth = '1.9') => ({ planned: [planned({ title: 'CES', on, worth })] })

describe('a course between an early renewal and the next cycle', () => {
  test.each<[string, string, readonly string[]]>([
    ['planned for the day after the renewal', '2027-11-03', ['CES planned 2027-11-03', '2028-01-16', '2027-11-01']],
    ['planned for the last day of the old cycle', '2028-01-15', ['CES planned 2028-01-15', '2028-01-16', '2027-11-01']],
    ['planned for a day that has passed counts as today’s', '2027-10-01', ['CES planned 2027-11-02', '2028-01-16', '2027-11-01']],
    ['planned for the first day of the next cycle', '2028-01-16', []],
  ])('%s', (_, on, expected) => {
    expect(gapWith(plan(on))).toEqual(expected)
  })

  test.each<[string, string, readonly string[]]>([
    ['completed on the day of the renewal', '2027-10-31', []],
    ['completed on the day after', '2027-11-01', ['CES done 2027-11-01', '2028-01-16', '2027-11-01']],
  ])('%s', (_, on, expected) => {
    expect(gapWith({ courses: [course({ title: 'CES', on, worth: '1.9' })] })).toEqual(expected)
  })

  test('is listed with the others, by day', () => {
    const kept = {
      courses: [course({ title: 'PES', on: '2027-11-02', worth: '1.9' })],
      planned: [planned({ title: 'CES', on: '2027-11-05', worth: '1.9' })],
    }
    expect(gapWith(kept)).toEqual(['PES done 2027-11-02', 'CES planned 2027-11-05', '2028-01-16', '2027-11-01'])
  })
})

describe('a course between the expiry and a cycle that starts later, after a late renewal', () => {
  const late = { renewedOn: '2028-02-10', nextStart: '2028-03-01' }
  const done = (on: string, worth = '1.9') => ({ courses: [course({ title: 'CES', on, worth })] })
  const strict = cpt({ rule: { ...cpt().rule, lateWindow: null } })

  test('is one of the days before the renewal, too', () => {
    expect(gapWith(done('2028-01-16'), late, strict)).toEqual(['CES done 2028-01-16', '2028-03-01', '2028-01-16'])
    expect(gapWith(plan('2028-02-20'), late, strict)).toEqual(['CES planned 2028-02-20', '2028-03-01', '2028-01-16'])
    expect(gapWith(done('2028-01-15'), late, strict)).toEqual([])
    expect(gapWith(plan('2028-03-01'), late, strict)).toEqual([])
  })

  test('isn’t one that the renewal itself credits', () => {
    for (const worth of ['1.9', '0.01']) expect(gapWith(done('2028-01-16', worth), late)).toEqual([])
  })

  test('doesn’t exist if the cycle starts right after the expiry', () => {
    expect(gapWith(done('2028-01-16'), { renewedOn: '2028-02-10' }, strict)).toEqual([])
  })
})

describe('nothing is lost', () => {
  const ces = planned({ title: 'CES', on: '2027-11-05', worth: '1.9' })
  const carrying = cpt({ rule: { ...cpt().rule, carryOver: { max: null } } })
  const done = course({ title: 'CES', on: '2027-11-01', worth: '1.9' })
  const { renewedOn, expiry } = { renewedOn: day('2026-01-10'), expiry: day('2026-01-15') }
  const { rule } = cpt()
  const creditedBefore = cpt({
    renewals: [
      {
        renewedOn,
        fee: null,
        start: day('2024-01-15'),
        expiry,
        nextStart: day('2026-01-16'),
        rule,
        ruleEdited: false,
        credited: [{ courseId: done.id, title: 'CES', completedOn: done.completedOn, amount: amount('1.9') }],
        carried: [],
      },
    ],
  })
  test.each<[string, Partial<Portfolio>, Partial<RenewalDraft>, Certification]>([
    ['without such a course', {}, {}, cpt()],
    ['if the next cycle begins right after the renewal', { planned: [ces] }, { nextStart: '2027-11-01' }, cpt()],
    ['if surplus carries over, so the next cycle begins right after the renewal', { planned: [ces] }, {}, carrying],
    ['if the renewal is on the expiry', plan('2028-01-20'), { renewedOn: '2028-01-15' }, cpt()],
    ['if the day of the renewal can’t be read', { planned: [ces] }, { renewedOn: '' }, cpt()],
    ['if the first day can’t be read', { planned: [ces] }, { nextStart: 'soon' }, cpt()],
    ['if the course is for another certification', { planned: [planned({ on: '2027-11-05', worth: { other: '1' } })] }, {}, cpt()],
    ['if the course gives it nothing', plan('2027-11-05', '0'), {}, cpt()],
    ['if the issuer rejected the course', { courses: [awarded(done, { submission: { state: 'rejected', on: null } })] }, {}, cpt()],
    ['if an earlier cycle has credited the course', { courses: [done] }, {}, creditedBefore],
  ])('%s', (_, kept, typed, certification) => {
    expect(gapWith(kept, typed, certification)).toEqual([])
  })
})

test.each([
  ['the day of the renewal', { renewedOn: '?' }],
  ['the start of the next cycle', { nextStart: '?' }],
])('while %s can’t be read, nothing is said', (_, draft) => {
  expect(gapWith(plan('2027-11-03'), draft)).toEqual([])
})

test('the least credit is worth naming, and none is not', () => {
  expect(gapWith(plan('2027-11-03', '0.01'))).toHaveLength(3)
  expect(gapWith(plan('2027-11-03', '0'))).toEqual([])
})

describe('the form of a renewal', () => {
  const late = (nextStart: string) => nextStartShown({ ...emptyRenewalDraft(today), renewedOn: '2028-02-10', nextStart }, cpt())

  test('shows the fee of a renewal in time while its day can’t be read', () => {
    expect(feeShown({ ...emptyRenewalDraft(today), renewedOn: '?' }, pricedCpt())).toBe('99')
  })

  test.each([
    ['2026-01-14', '2026-01-14'],
    ['2026-01-15', '2028-01-16'],
    ['2028-01-15', '2028-01-16'],
    ['2028-01-16', '2028-01-16'],
    ['2028-01-17', '2028-01-17'],
  ])('takes %s, typed for an early renewal, as %s for a late one: a day of the old cycle means nothing', (typed, expected) => {
    expect(late(typed)).toBe(expected)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAmount } from '../../../src/domain/values/amount'
import { countCycle } from '../../../src/domain/counting/counting'
import { compareCourses, type Course } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import { type ProgressSteps, progressSteps } from '../../../src/domain/charts/progressSteps'
import { isBehindPace } from '../../../src/domain/status/evenPace'
import { amount, ces, certificationAsking, course, cpr, cpt, day, group, leaf, ownCertification, pes } from '../../support/portfolio'
import { anyCertification, anyCourses, anyDay } from '../arbitraries'

const today = day('2026-11-20')

function stepsOf(courses: readonly Course[], on = today, certification: Certification = cpt()): ProgressSteps {
  return progressSteps(certification, countCycle(certification, courses), on)
}

/** "2026-05-03 +1.9 1.9" */
const lines = ({ steps }: ProgressSteps) => steps.map(({ day: on, gained, progress }) => `${on} +${formatAmount(gained)} ${formatAmount(progress)}`)

describe('the steps', () => {
  test('are the days of courses, with what they gave and the progress at that point', () => {
    const steps = stepsOf([ces(), cpr()])
    expect(lines(steps)).toEqual(['2026-05-03 +1.9 1.9', '2026-09-10 +0.1 2.0'])
    expect(steps.steps.map(({ courses }) => courses.map(({ title }) => title))).toEqual([['CES'], ['CPR/AED']])
  })

  test('combine the courses of one day', () => {
    const steps = stepsOf([course({ id: 'a', title: 'A', worth: '0.2' }), course({ id: 'b', title: 'B', worth: '0.3' })])
    expect(lines(steps)).toEqual(['2026-03-01 +0.5 0.5'])
    expect(steps.steps[0]?.courses.map(({ title }) => title)).toEqual(['A', 'B'])
  })

  test('include a course that gave nothing, and never reach the top while CPR/AED is missing', () => {
    expect(lines(stepsOf([ces(), pes()]))).toEqual(['2026-05-03 +1.9 1.9', '2026-08-01 +0.0 1.9'])
  })

  test('leave out courses outside of the cycle or for another certification', () => {
    expect(lines(stepsOf([course({ on: '2026-01-14', worth: '0.5' }), course({ id: 'b', worth: { other: '0.5' } })]))).toEqual([])
  })

  test('show the day the cycle was complete', () => {
    expect(stepsOf([ces(), cpr()]).completedOn).toBe('2026-09-10')
    expect(stepsOf([ces()]).completedOn).toBeNull()
  })

  test('begin with what carried over from the previous cycle', () => {
    const certification = ownCertification({
      renewals: [
        {
          renewedOn: day('2026-01-10'),
          fee: null,
          start: day('2024-01-15'),
          expiry: day('2026-01-14'),
          nextStart: day('2026-01-15'),
          rule: ownCertification().rule,
          ruleEdited: true,
          credited: [],
          carried: [{ requirementId: 'education', amount: countCycle(ownCertification(), []).required }],
        },
      ],
    })
    expect(stepsOf([], today, certification)).toMatchObject({ begun: 300, progress: 300, completedOn: '2026-01-15', forecast: null })
  })
})

test('the even pace and the days gone are as of today', () => {
  expect(stepsOf([])).toMatchObject({ expected: 84, daysGone: 309, daysInAll: 730, required: 200, progress: 0 })
  expect(stepsOf([], day('2025-12-01'))).toMatchObject({ expected: 0, daysGone: 0 })
  expect(stepsOf([], day('2029-01-01'))).toMatchObject({ expected: 200, daysGone: 730 })
  expect(stepsOf([], today, cpt({ certifiedOn: day('2028-01-15') }))).toMatchObject({ daysGone: 0, daysInAll: 1 })
})

const half = course({ on: '2026-03-01', worth: '0.5' })

test('parts without any credit are named if nothing else is missing', () => {
  expect(stepsOf([ces()]).idle).toEqual(['CPR/AED'])
  expect(stepsOf([half]).idle).toEqual([])
  expect(stepsOf([ces(), cpr()]).idle).toEqual([])
  expect(stepsOf([ces()], day('2028-01-16')).idle).toEqual([])
  const parts = [
    leaf('learning', { min: '0.99', takes: ['course'] }),
    leaf('ethics', { min: '0.01', takes: ['ethics'] }),
    leaf('service', { takes: ['service'] }),
  ]
  const asking = certificationAsking(group('all', { min: '1' }, parts))
  expect(stepsOf([course({ worth: '0.99' })], today, asking).idle).toEqual(['ethics'])
})

describe('the forecast from the pace so far', () => {
  test.each([
    // 1.1 in 181 days: 2.0 takes 329.1 days, so it's the 330th.
    ['is complete before the expiry', [course({ worth: '1.1' })], '2026-07-15', { at: '2026-12-11', progress: 200, completeOn: '2026-12-11' }],
    // 1.0 in half the cycle: exactly on the expiry.
    ['is complete on the expiry', [course({ worth: '1' })], '2027-01-15', { at: '2028-01-15', progress: 200, completeOn: '2028-01-15' }],
    // 0.5 in 309 days: 1.18 in 730 days, and 2.0 after 1,236.
    ['is too late', [half], '2026-11-20', { at: '2028-01-15', progress: 118, completeOn: '2029-06-04' }],
    // 0.5 in one day: 2.0 in four.
    [
      'is fast from the second day',
      [course({ on: '2026-01-15', worth: '0.5' })],
      '2026-01-16',
      { at: '2026-01-19', progress: 200, completeOn: '2026-01-19' },
    ],
    // An even pace is at 0.846, rounded down; 0.84 in 309 days is 2.0 after 736.
    ['is in time at an even pace', [course({ worth: '0.84' })], '2026-11-20', { at: '2028-01-15', progress: 200, completeOn: '2028-01-15' }],
    ['leads nowhere', [course({ worth: '0.01' })], '2027-12-01', { at: '2028-01-15', progress: 1, completeOn: null }],
    // 0.5 in 730 days: 2.0 in four times that, including two leap days.
    ['can be made on the expiry day', [half], '2028-01-15', { at: '2028-01-15', progress: 50, completeOn: '2034-01-13' }],
  ])('%s', (_name, courses, on, expected) => {
    expect(stepsOf(courses, day(on)).forecast).toEqual(expected)
  })

  test.each([
    ['nothing is earned', [], '2026-11-20'],
    ['nothing is missing', [ces(), cpr()], '2026-11-20'],
    ['only CPR/AED is missing and there is no course in it', [ces()], '2026-11-20'],
    ['the cycle begins today', [course({ on: '2026-01-15', worth: '0.5' })], '2026-01-15'],
    ['the cycle is over', [half], '2028-01-16'],
    ['it’s too early to call a slow pace late', [course({ on: '2026-03-01', worth: '0.3' })], '2026-07-20'],
  ])('is missing when %s', (_name, courses, on) => {
    expect(stepsOf(courses, day(on)).forecast).toBeNull()
  })

  test('is missing when all the credit so far is not from the provider that’s asked for', () => {
    const own = { kind: 'provider', id: 'own', label: 'NASM', min: amount('2'), providers: ['NASM'] } as const
    const asking = certificationAsking(leaf('all', { min: '2' }), { checks: [own] })
    expect(stepsOf([half], today, asking)).toMatchObject({ progress: 0, idle: [], forecast: null })
  })
})

test('for any rule and courses, the forecast is late exactly if the certification is behind', () => {
  fc.assert(
    fc.property(anyCertification, anyCourses, anyDay({ from: '2025-12-01', to: '2028-06-01' }), (certification, given, on) => {
      const count = countCycle(certification, given.toSorted(compareCourses))
      const { forecast, cycle } = progressSteps(certification, count, on)
      if (forecast === null) return
      expect(forecast.completeOn === null || forecast.completeOn > cycle.expiry).toBe(isBehindPace(count, on))
    }),
  )
})

test('for any rule and courses, the steps never go down, add up, and end at the progress of the bar', () => {
  fc.assert(
    fc.property(anyCertification, anyCourses, anyDay({ from: '2025-12-01', to: '2028-06-01' }), (certification, given, on) => {
      const courses = given.toSorted(compareCourses)
      const { begun, steps, progress, required, forecast } = progressSteps(certification, countCycle(certification, courses), on)
      let before: number = begun
      for (const step of steps) {
        expect(step.progress).toBeGreaterThanOrEqual(before)
        expect(step.progress - before).toBe(step.gained)
        before = step.progress
      }
      expect(before).toBe(progress)
      if (forecast === null) return
      expect(forecast.progress).toBeGreaterThanOrEqual(progress)
      expect(forecast.progress).toBeLessThanOrEqual(required)
      expect(forecast.at >= on).toBe(true)
    }),
  )
})

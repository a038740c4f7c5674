import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import type { Course } from '../../../src/domain/records/course'
import { progressSteps } from '../../../src/domain/charts/progressSteps'
import { dayText } from '../../../src/words/values/dates'
import { aheadText, begunText, goalText, progressStepsText, stepCourses, stepText, todayText } from '../../../src/words/charts/progressSteps'
import { amount, ces, course, cpr, cpt, day, pes } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))
const { rule } = cpt()
const half = course({ on: '2026-03-01', worth: '0.5' })

const stepsOf = (courses: readonly Course[], today = '2026-11-20') => progressSteps(cpt(), countCycle(cpt(), courses), day(today))
const sentence = (courses: readonly Course[], today?: string) => progressStepsText(stepsOf(courses, today), rule)

describe('the sentence of the progress chart', () => {
  test.each<readonly [string, readonly Course[], string, string]>([
    [
      'nothing is earned yet',
      [],
      '2026-11-20',
      '0.0 of 2.0 CEUs after 309 of 730 days. An even pace would be at 0.84. Nothing is earned yet, so there is no pace to go by.',
    ],
    [
      'the pace is good',
      [course({ worth: '1.1' })],
      '2026-07-15',
      `1.1 of 2.0 CEUs after 181 of 730 days. An even pace would be at 0.49. At the pace so far it is complete on ${on('2026-12-11')}.`,
    ],
    [
      'only CPR/AED is missing',
      [ces()],
      '2026-11-20',
      '1.9 of 2.0 CEUs after 309 of 730 days. An even pace would be at 0.84. What is missing is CPR/AED, in which nothing is earned yet: no pace leads there.',
    ],
    [
      'the pace is too slow',
      [half],
      '2026-11-20',
      `0.5 of 2.0 CEUs after 309 of 730 days. An even pace would be at 0.84. At the pace so far it would be complete only on ${on('2029-06-04')}, 506 days too late: 1.18 of 2.0 CEUs by the expiry on ${on('2028-01-15')}.`,
    ],
    [
      'the pace leads nowhere',
      [course({ worth: '0.01' })],
      '2027-12-01',
      `0.01 of 2.0 CEUs after 685 of 730 days. An even pace would be at 1.87. At the pace so far it would not be complete: 0.01 of 2.0 CEUs by the expiry on ${on('2028-01-15')}.`,
    ],
    ['it is complete', [ces(), cpr()], '2026-11-20', `2.0 of 2.0 CEUs, reached on ${on('2026-09-10')}, 492 days before the expiry.`],
    [
      'it was completed on the last day',
      [ces(), course({ id: 'z', on: '2028-01-15', category: 'cpr', worth: '0.1' })],
      '2028-01-20',
      `2.0 of 2.0 CEUs, reached on ${on('2028-01-15')}, on the day of the expiry.`,
    ],
    ['the cycle is over', [ces()], '2028-02-01', '1.9 of 2.0 CEUs after 730 of 730 days. An even pace would be at 2.0.'],
    ['it has not begun', [], '2026-01-01', `0.0 of 2.0 CEUs. The cycle has 730 days, from ${on('2026-01-15')}.`],
    ['it begins today', [], '2026-01-15', `0.0 of 2.0 CEUs. The cycle has 730 days, from ${on('2026-01-15')}.`],
  ])('when %s', (_when, courses, today, expected) => {
    expect(sentence(courses, today)).toBe(expected)
  })

  test('when the cycle requires nothing', () => {
    expect(progressStepsText({ ...stepsOf([]), required: amount('0') }, rule)).toBe('This cycle asks for no credit.')
  })

  test('when it was completed in the late window', () => {
    const late = stepsOf([ces(), course({ id: 'z', on: '2028-01-16', category: 'cpr', worth: '0.1' })], '2028-01-20')
    expect(progressStepsText(late, rule)).toBe(`2.0 of 2.0 CEUs, reached on ${on('2028-01-16')}, 1 day after the expiry.`)
  })
})

describe('a point', () => {
  test('says how much its courses added', () => {
    const steps = stepsOf([ces(), pes()])
    expect(steps.steps.map((step) => stepText(step, steps, rule))).toEqual([
      `${on('2026-05-03')}: CES, +1.9, now 1.9 of 2.0 CEUs`,
      `${on('2026-08-01')}: PES, nothing more, now 1.9 of 2.0 CEUs`,
    ])
  })

  test.each([
    [1, 'C0'],
    [2, 'C0 and C1'],
    [3, 'C0 and 2 more'],
  ])('of %d courses names %s', (count, expected) => {
    const courses = Array.from({ length: count }, (_, index) => course({ id: `c${index}`, title: `C${index}`, worth: '0.1' }))
    expect(stepsOf(courses).steps.map(stepCourses)).toEqual([expected])
  })

  test('has its own words for today, the start, the expiry and the pace', () => {
    const steps = stepsOf([half])
    expect(todayText(steps, day('2026-11-20'), rule)).toBe(`Today, ${on('2026-11-20')}: 0.5 of 2.0 CEUs, even pace 0.84`)
    expect(begunText(steps, rule)).toBe(`${on('2026-01-15')}, the cycle begins`)
    expect(begunText({ ...steps, begun: amount('0.4') }, rule)).toBe(`${on('2026-01-15')}, the cycle begins: 0.4 CEUs came over from the one before`)
    expect(goalText(steps, rule)).toBe(`${on('2028-01-15')}, the expiry: 2.0 CEUs are required`)
    expect(steps.forecast === null ? null : aheadText(steps.forecast, steps, rule)).toBe(`${on('2028-01-15')}, at the pace so far: 1.18 of 2.0 CEUs`)
  })
})

import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import type { Course } from '../../../src/domain/records/course'
import { progressSteps } from '../../../src/domain/charts/progressSteps'
import { dayText } from '../../../src/words/values/dates'
import {
  aheadText,
  begunText,
  goalText,
  progressStepsText,
  progressTitle,
  stepCourses,
  stepText,
  todayText,
} from '../../../src/words/charts/progressSteps'
import { amount, ces, course, cpr, cpt, day, pes } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))
const { rule } = cpt()
const half = course({ on: '2026-03-01', worth: '0.5' })

const stepsOf = (courses: readonly Course[], today = '2026-11-20') => progressSteps(cpt(), countCycle(cpt(), courses), day(today))

describe('the progress chart says', () => {
  const last = course({ id: 'z', on: '2028-01-15', category: 'cpr', worth: '0.1' })
  test.each<readonly [string, readonly Course[], string, string, string]>([
    ['nothing is earned yet', [], '2026-11-20', 'Nothing earned yet', 'Expected by today: 0.84 CEU.'],
    [
      'the pace is good',
      [course({ worth: '1.1' })],
      '2026-07-15',
      'At this pace, you’ll finish on time',
      `Complete on ${on('2026-12-11')}. Expected by today: 0.49 CEU.`,
    ],
    ['only CPR/AED is missing', [ces()], '2026-11-20', 'Nothing earned yet in CPR/AED', 'Expected by today: 0.84 CEU.'],
    [
      'the pace is too slow',
      [half],
      '2026-11-20',
      'At this pace, you’d finish a year late',
      `Complete on ${on('2029-06-04')}. Expected by today: 0.84 CEU.`,
    ],
    ['the pace leads nowhere', [course({ worth: '0.01' })], '2027-12-01', 'At this pace, you won’t finish', 'Expected by today: 1.87 CEUs.'],
    ['it is complete', [ces(), cpr()], '2026-11-20', `Complete since ${on('2026-09-10')}`, '492 days before expiry.'],
    ['it was completed on the last day', [ces(), last], '2028-01-20', `Complete since ${on('2028-01-15')}`, 'On the expiry day.'],
    ['the cycle is over', [ces()], '2028-02-01', '1.9 of 2.0 CEUs earned', `The cycle ended ${on('2028-01-15')}.`],
    ['it has not begun', [], '2026-01-01', `This cycle starts ${on('2026-01-15')}`, 'It lasts 730 days.'],
  ])('when %s', (_when, courses, today, title, expected) => {
    const steps = stepsOf(courses, today)
    expect([progressTitle(steps, rule), progressStepsText(steps, rule)]).toEqual([title, expected])
  })

  test('when it was completed in the late window', () => {
    const late = stepsOf([ces(), course({ id: 'z', on: '2028-01-16', category: 'cpr', worth: '0.1' })], '2028-01-20')
    expect(progressStepsText(late, rule)).toBe('1 day after expiry.')
  })

  test.each([
    ['1.8', '2027-12-01', '32 days'],
    ['1.7', '2027-12-01', '2 months'],
    ['1.3', '2027-12-01', 'a year'],
    ['0.6', '2027-12-01', '4 years'],
  ])('with %s by %s that it would be %s late', (worth, today, late) => {
    expect(progressTitle(stepsOf([course({ worth, category: 'specialization' })], today), rule)).toBe(`At this pace, you’d finish ${late} late`)
  })
})

describe('a point', () => {
  test('says how much its courses added', () => {
    const steps = stepsOf([ces(), pes()])
    expect(steps.steps.map((step) => stepText(step, steps, rule))).toEqual([
      `${on('2026-05-03')}: CES, +1.9, now 1.9 of 2.0 CEUs`,
      `${on('2026-08-01')}: PES, no gain, still 1.9 of 2.0 CEUs`,
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
    expect(todayText(steps, day('2026-11-20'), rule)).toBe(`Today, ${on('2026-11-20')}: 0.5 of 2.0 CEUs, expected 0.84`)
    expect(begunText(steps, rule)).toBe(`Cycle starts ${on('2026-01-15')}`)
    expect(begunText({ ...steps, begun: amount('0.4') }, rule)).toBe(`Cycle starts ${on('2026-01-15')}: 0.4 CEU carried over`)
    expect(goalText(steps, rule)).toBe(`Expires ${on('2028-01-15')}: 2.0 CEUs required`)
    expect(steps.forecast === null ? null : aheadText(steps.forecast, steps, rule)).toBe(`${on('2028-01-15')}, at this pace: 1.18 of 2.0 CEUs`)
  })
})

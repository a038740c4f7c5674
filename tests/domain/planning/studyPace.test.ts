import { describe, expect, test } from 'vitest'
import { formatHours } from '../../../src/domain/values/amount'
import { countCycle } from '../../../src/domain/counting/counting'
import { margins, plannedHours, startFor, studyPace, studyStart, usualMargin } from '../../../src/domain/planning/studyPace'
import { schedule } from '../../../src/domain/planning/schedule'
import type { PlannedCourse } from '../../../src/domain/records/course'
import { certificationStatus } from '../../../src/domain/status/standing'
import { amount, ces, cpr, cpt, day, planned, portfolio } from '../../support/portfolio'

describe('hours a week for what is missing from a NASM-CPT that expires on January 15, 2028', () => {
  test.each([
    ['2026-11-20', 30, '20', '2027-12-16', '0.36'],
    ['2026-11-20', 0, '20', '2028-01-15', '0.34'],
    ['2027-12-18', 14, '20', '2028-01-01', '10'],
    ['2027-12-15', 30, '20', '2027-12-16', '20'],
    ['2027-12-16', 30, '20', '2028-01-15', '4.67'],
    ['2027-12-30', 30, '20', '2028-01-15', '8.75'],
    ['2028-01-15', 0, '20', '2028-01-15', '20'],
    ['2028-01-16', 30, '20', '2028-04-14', '1.58'],
    ['2028-04-14', 30, '20', '2028-04-14', '20'],
  ])('on %s, ready %i days before: %s hours by %s is %s a week', (today, margin, hours, readyBy, aWeek) => {
    const pace = studyPace(countCycle(cpt(), []), cpt().rule, margin, day(today))
    expect(pace === null ? null : [formatHours(pace.hours), pace.readyBy, formatHours(pace.hoursAWeek)]).toEqual([hours, readyBy, aWeek])
  })

  test('count only what is missing', () => {
    expect(studyPace(countCycle(cpt(), [ces()]), cpt().rule, 0, day('2026-11-20'))).toMatchObject({ hours: amount('1') })
  })

  test('mean nothing if everything is earned, education no longer counts, or the unit has no hours', () => {
    const none = { ...cpt().rule, unit: { name: 'points', hoursPerUnit: null } }
    expect(studyPace(countCycle(cpt(), [ces(), cpr()]), cpt().rule, 0, day('2026-11-20'))).toBeNull()
    expect(studyPace(countCycle(cpt(), []), cpt().rule, 0, day('2028-04-15'))).toBeNull()
    expect(studyPace(countCycle(cpt(), []), none, 0, day('2026-11-20'))).toBeNull()
  })
})

test('the planned courses give some of the missing hours', () => {
  const status = (plans: readonly PlannedCourse[], certification = cpt()) =>
    certificationStatus(certification, portfolio({ credentials: [certification], planned: plans }), day('2026-11-20'))
  expect(plannedHours(status([]))).toBe(0)
  expect(plannedHours(status([planned({ on: '2027-03-01', worth: '0.7' })]))).toBe(amount('7'))
  // More than is missing doesn't help.
  expect(plannedHours(status([planned({ on: '2027-03-01', worth: '3' })]))).toBe(amount('19'))
  const none = cpt({ rule: { ...cpt().rule, unit: { name: 'points', hoursPerUnit: null } } })
  expect(plannedHours(status([planned({ on: '2027-03-01', worth: '0.7' })], none))).toBe(0)
})

describe('when to start', () => {
  test.each([
    ['19', '2027-06-01', '1', '2027-01-19'],
    ['19', '2027-06-01', '19', '2027-05-25'],
    ['19', '2026-12-01', '1', '2026-11-20'],
    ['19', '2027-06-01', '0', '2027-06-01'],
  ])('%s hours by %s at %s a week start on %s', (hours, by, aWeek, start) => {
    expect(startFor(amount(hours), day(by), amount(aWeek), day('2026-11-20'))).toBe(start)
  })

  test('a planned course starts at the pace its certification needs, or at an easy two hours a week if none is urgent', () => {
    const today = day('2027-10-18')
    const statuses = [certificationStatus(cpt(), portfolio({ credentials: [cpt()] }), today)]
    const course = planned({ on: '2027-12-16', hours: '19', worth: '1.9' })
    const [hours, easy] = [amount('19'), amount('2')]
    // 20 hours in 59 days is 2.38 a week.
    expect(studyStart(course, statuses, 30, today)).toEqual({ start: '2027-10-21', hours, hoursAWeek: amount('2.38') })
    expect(studyStart({ ...course, awards: [] }, statuses, 30, today)).toEqual({ start: '2027-10-18', hours, hoursAWeek: easy })
    expect(studyStart({ ...course, awards: [], plannedFor: day('2028-06-01') }, statuses, 30, today)).toEqual({
      start: '2028-03-26',
      hours,
      hoursAWeek: easy,
    })
    expect(studyStart({ ...course, plannedFor: day('2028-06-01') }, statuses, 30, today)).toEqual({ start: '2028-03-26', hours, hoursAWeek: easy })
    expect(studyStart({ ...course, plannedFor: day('2028-04-14') }, statuses, 30, today)).toMatchObject({ hoursAWeek: amount('2.38') })
    expect(studyStart({ ...course, plannedFor: day('2028-04-15') }, statuses, 30, today)).toMatchObject({ hoursAWeek: easy })
    const early = [certificationStatus(cpt(), portfolio({ credentials: [cpt()] }), day('2026-02-01'))]
    expect(studyStart(course, early, 30, day('2026-02-01'))).toEqual({ start: '2027-10-10', hours, hoursAWeek: easy })
  })

  test('a course without hours or whose day has come has no start', () => {
    const today = day('2027-10-18')
    const course = planned({ on: '2027-12-16', hours: '19', worth: '1.9' })
    expect(studyStart({ ...course, contactHours: null }, [], 30, today)).toBeNull()
    expect(studyStart({ ...course, contactHours: amount('0') }, [], 30, today)).toBeNull()
    expect(studyStart({ ...course, plannedFor: today }, [], 30, today)).toBeNull()
    expect(studyStart({ ...course, plannedFor: day('2027-10-01') }, [], 30, today)).toBeNull()
  })
})

describe('a day for each course', () => {
  const slot = (hours: string, wish: string | null = null) => ({
    hours: amount(hours),
    from: day('2027-01-01'),
    by: day('2027-04-11'),
    until: day('2027-04-30'),
    wish: wish === null ? null : day(wish),
  })

  test('gives each as large a share of the time as of the hours, with the last one ending on time', () => {
    expect(schedule([slot('10'), slot('30'), slot('10')])).toEqual(['2027-01-21', '2027-03-22', '2027-04-11'])
  })

  test('keeps a day the trainer chose as long as the course counts then', () => {
    expect(schedule([slot('10', '2027-02-02'), slot('10', '2027-05-01')])).toEqual(['2027-02-02', '2027-04-11'])
    expect(schedule([slot('10', '2027-04-12'), slot('10', '2027-04-30')])).toEqual(['2027-04-12', '2027-04-30'])
    expect(schedule([slot('10', '2026-12-31')])).toEqual(['2027-04-11'])
  })

  test('takes whole days, on the first one at the earliest and on the last one at the latest', () => {
    expect(schedule([slot('10'), slot('20')])).toEqual(['2027-02-03', '2027-04-11'])
    expect(schedule([slot('10', '2027-01-01')])).toEqual(['2027-01-01'])
    expect(schedule([{ ...slot('10'), from: day('2027-04-11') }])).toEqual(['2027-04-11'])
  })

  test('takes the nearest deadline first', () => {
    const soon = { ...slot('10'), by: day('2027-01-21') }
    expect(schedule([slot('10'), soon])).toEqual(['2027-04-11', '2027-01-11'])
  })
})

test('a plan can be done on the last day or up to 90 days before it, and usually is 30 days before', () => {
  expect(margins).toEqual([0, 14, 30, 60, 90])
  expect(usualMargin).toBe(30)
})

import { describe, expect, test } from 'vitest'
import type { Certification } from '../../../src/domain/records/credential'
import { studyPace } from '../../../src/domain/planning/studyPace'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { certificationStatus } from '../../../src/domain/status/standing'
import { dayText } from '../../../src/words/values/dates'
import { paceText, startText } from '../../../src/words/planning/pace'
import { amount, ces, cpr, cpt, day, portfolio } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))
const today = day('2026-11-20')

describe('the pace', () => {
  function said(certification: Certification, held: Partial<Portfolio>, marginDays: number, from = today): string | null {
    const { count } = certificationStatus(certification, portfolio({ credentials: [certification], ...held }), from)
    const pace = studyPace(count, certification.rule, marginDays, from)
    return pace === null ? null : paceText(pace, amount('0'))
  }

  test('is hours a week, rounded up to a tenth, with the total hours and the last day', () => {
    expect(said(cpt(), {}, 30)).toBe(`You need 20 contact hours by ${on('2027-12-16')}. That’s 0.4 hours a week.`)
    expect(said(cpt(), {}, 0, day('2027-12-18'))).toBe(`You need 20 contact hours by ${on('2028-01-15')}. That’s 5 hours a week.`)
  })

  test('has an hour of one', () => {
    expect(said(cpt(), { courses: [ces()] }, 30)).toBe(`You need 1 contact hour by ${on('2027-12-16')}. That’s 0.1 hours a week.`)
  })

  test('says how much of it is planned', () => {
    const pace = { hours: amount('20'), readyBy: day('2027-12-16'), hoursAWeek: amount('0.36') }
    const text = `You need 20 contact hours by ${on('2027-12-16')}. That’s 0.4 hours a week.`
    expect(paceText(pace, amount('20'))).toBe(`${text} All planned.`)
    expect(paceText(pace, amount('19'))).toBe(`${text} 19 hours planned so far.`)
    expect(paceText(pace, amount('1'))).toBe(`${text} 1 hour planned so far.`)
  })

  test('is empty if nothing is missing', () => {
    expect(said(cpt(), { courses: [ces(), cpr()] }, 30)).toBeNull()
  })
})

test('the day to begin a course comes with its hours and the pace, rounded up', () => {
  expect(startText({ start: day('2027-05-03'), hours: amount('19'), hoursAWeek: amount('2') })).toBe(
    `19 hours at 2 hours a week: start by ${on('2027-05-03')}`,
  )
  expect(startText({ start: day('2027-05-03'), hours: amount('1.5'), hoursAWeek: amount('0.41') })).toBe(
    `1.5 hours at 0.5 hours a week: start by ${on('2027-05-03')}`,
  )
})

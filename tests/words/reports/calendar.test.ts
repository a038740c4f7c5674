import { expect, test } from 'vitest'
import { calendarDays } from '../../../src/domain/reports/calendarDays'
import { calendarFileText, calendarText } from '../../../src/words/reports/calendar'
import { cpt, day, portfolio } from '../../support/portfolio'

test.each([
  [0, 'No dates yet.'],
  [1, '1 date with reminders.'],
  [7, '7 dates with reminders.'],
])('a calendar of %i dates is described', (dates, expected) => {
  expect(calendarFileText(dates)).toBe(expected)
})

test('a day of the late window says that the certification has expired only once it has', () => {
  const textsOn = (today: ReturnType<typeof day>) =>
    calendarDays(portfolio({ credentials: [cpt()] }), today, []).flatMap((each) => (each.kind === 'late' ? [calendarText(each, today)] : []))
  expect(textsOn(day('2028-01-15'))[0]).toMatch(/^If you haven’t renewed by Jan 15, 2028\./)
  expect(textsOn(day('2028-01-16'))[0]).toMatch(/^Expired on Jan 15, 2028\./)
})

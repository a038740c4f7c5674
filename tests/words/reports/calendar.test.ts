import { expect, test } from 'vitest'
import { calendarFileText } from '../../../src/words/reports/calendar'

test.each([
  [0, 'No dates yet.'],
  [1, '1 date with reminders.'],
  [7, '7 dates with reminders.'],
])('a calendar of %i dates is described', (dates, expected) => {
  expect(calendarFileText(dates)).toBe(expected)
})

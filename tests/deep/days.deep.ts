import { expectDaysLeft } from '../e2e/support/cases/daysLeft'
import { test } from '../e2e/support/recert'

const zones = [
  'America/Los_Angeles',
  'America/New_York',
  'America/Sao_Paulo',
  'Europe/London',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Apia',
  'UTC',
]

for (const timezoneId of zones) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId })

    for (const time of ['00:00:30', '12:00', '23:59:00']) {
      test(`421 days are left on November 20, 2026 at ${time}`, ({ page, open, at }) => expectDaysLeft({ page, open, at }, time))
    }
  })
}

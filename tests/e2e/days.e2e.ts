import { expectDaysLeft } from './support/cases/daysLeft'
import { deep, expect, setClock, test } from './support/recert'
import { addCredential, certification } from './support/trainer'

/** Two days at once: it's already tomorrow in Apia while it's still today in Los Angeles. */
for (const [timezoneId, time] of [
  ['America/Los_Angeles', '23:59:00'],
  ['Pacific/Apia', '00:00:30'],
] as const) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId })

    test(`421 days are left on November 20, 2026 at ${time}`, ({ page, open, at }) => expectDaysLeft({ page, open, at }, time))
  })
}

test('the number of days changes by itself at midnight', async ({ page, open, at }) => {
  await at('2026-11-20', '23:59:50')
  await open()
  await addCredential(page, 'NASM-CPT', { expiresOn: '2026-11-22' })
  const cpt = certification(page, 'NASM-CPT')
  await expect(cpt.getByText('2 days until expiry')).toBeVisible()
  await page.clock.runFor(11_000)
  await expect(cpt.getByText('1 day until expiry')).toBeVisible()
  await page.clock.runFor(24 * 3_600_000)
  await expect(cpt.getByText('Expires today')).toBeVisible()
  await page.clock.runFor(24 * 3_600_000)
  await expect(cpt.getByText('Expired 1 day ago')).toBeVisible()
  await expect(cpt.getByText('Late window', { exact: true })).toBeVisible()
})

test('after the machine sleeps, the number of days is right at once', deep, async ({ page, open, at }) => {
  await at('2026-11-20', '22:00')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await page.clock.fastForward(60 * 3_600_000)
  await expect(certification(page, 'NASM-CPT').getByText('418 days until expiry')).toBeVisible()
})

test('the number of days is right when coming back to the tab', deep, async ({ page, open, context }) => {
  await setClock(page, '2026-11-20', '22:00')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await page.clock.pauseAt(new Date('2026-11-22T12:00:00Z'))
  const other = await context.newPage()
  await other.bringToFront()
  await page.bringToFront()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(certification(page, 'NASM-CPT').getByText('419 days until expiry')).toBeVisible()
})

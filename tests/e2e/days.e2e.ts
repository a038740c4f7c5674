import { expect, setClock, test } from './support/recert'
import { addCredential, certification } from './support/trainer'

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
      test(`421 days are left on 20 November 2026 at ${time}`, async ({ page, open, at }) => {
        await at('2026-11-20', time)
        await open()
        await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
        await expect(certification(page, 'NASM-CPT').getByText('421 days until expiry')).toBeVisible()
        await expect(certification(page, 'NASM-CPT').getByText('valid through Jan 15, 2028')).toBeVisible()
      })
    }
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

test('after the machine has slept, the number of days is right at once', async ({ page, open, at }) => {
  await at('2026-11-20', '22:00')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await page.clock.fastForward(60 * 3_600_000)
  await expect(certification(page, 'NASM-CPT').getByText('418 days until expiry')).toBeVisible()
})

test('coming back to the tab is enough', async ({ page, open, context }) => {
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

test('a certification of 29 February expires on 28 February', async ({ page, open, at }) => {
  await at('2024-03-01')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2024-02-29' })
  await expect(certification(page, 'NASM-CPT').getByText('valid through Feb 28, 2026')).toBeVisible()
  await expect(certification(page, 'NASM-CPT').getByText('729 days until expiry')).toBeVisible()
})

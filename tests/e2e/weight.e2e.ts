import { gzipSync } from 'node:zlib'
import { expect, siteUrl, test } from './support/recert'
import { numberedCourses, storeCourses } from './support/storing'
import { addCustomCertification, logCourse, renewalBar } from './support/trainer'

test('the first load has at most 100 kB of JavaScript (gzip) and nothing from another origin', async ({ page, open }) => {
  const scripts = new Map<string, number>()
  const addresses: string[] = []
  page.on('response', (response) => {
    addresses.push(response.url())
    if (response.url().endsWith('.js')) void response.body().then((body) => scripts.set(response.url(), gzipSync(body).length))
  })
  await open()
  await expect(page.getByRole('button', { name: 'Add credential' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const total = [...scripts.values()].reduce((sum, size) => sum + size, 0)
  test.info().annotations.push({ type: 'first load', description: `${(total / 1000).toFixed(1)} kB gzip of JavaScript in ${scripts.size} files` })
  console.log(`first load: ${(total / 1000).toFixed(1)} kB gzip of JavaScript in ${scripts.size} files`)
  expect(total).toBeGreaterThan(60_000)
  expect(total).toBeLessThanOrEqual(100_000)
  expect(addresses.filter((address) => !address.startsWith(siteUrl()))).toEqual([])
})

test('saving a course writes one record, no matter how many there are', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCustomCertification(page, { name: 'Long haul', required: '1000', unitName: 'points', certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'Template', on: '2026-02-01', amounts: { 'Long haul points': '0.01' } })
  await storeCourses(page, numberedCourses(200))
  await expect(renewalBar(page, 'Long haul')).toHaveAttribute('aria-valuetext', '2.01 of 1000.0 points, 997.99 to go')
  await page.evaluate(() => {
    const write = Storage.prototype.setItem.bind(localStorage)
    const written: string[] = []
    Object.assign(window, { written })
    Storage.prototype.setItem = (key, value) => {
      written.push(key)
      write(key, value)
    }
  })
  await logCourse(page, { course: 'One more', on: '2026-02-02', amounts: { 'Long haul points': '0.01' } })
  await expect(renewalBar(page, 'Long haul')).toHaveAttribute('aria-valuetext', '2.02 of 1000.0 points, 997.98 to go')
  const written = await page.evaluate(() => (window as unknown as { readonly written: readonly string[] }).written) // safe: set above
  expect(written.filter((key) => key.startsWith('recert/c'))).toHaveLength(1)
})

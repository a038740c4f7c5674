import type { Page } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import { expect, siteUrl, test } from './support/recert'
import { numberedCourses, storeCourses } from './support/storing'
import { addCustomCertification, logCourse, renewalBar } from './support/trainer'

/** What the page loads from now on until the network is quiet: kilobytes of JavaScript (gzip), and every address. */
function weigh(page: Page) {
  const scripts = new Map<string, number>()
  const addresses: string[] = []
  page.on('response', (response) => {
    addresses.push(response.url())
    if (response.url().endsWith('.js')) void response.body().then((body) => scripts.set(response.url(), gzipSync(body).length))
  })
  return async (what: string) => {
    await page.waitForLoadState('networkidle')
    const total = [...scripts.values()].reduce((sum, size) => sum + size, 0) / 1000
    const description = `${what}: ${total.toFixed(1)} kB gzip of JavaScript in ${scripts.size} files`
    test.info().annotations.push({ type: 'weight', description })
    console.log(description)
    expect(addresses.filter((address) => !address.startsWith(siteUrl()))).toEqual([])
    return total
  }
}

test('the first visit loads at most 95 kB of JavaScript (gzip), a later one 116 kB, and nothing from another origin', async ({ page, open, at }) => {
  await at('2026-11-20')
  const firstVisit = weigh(page)
  await open()
  await expect(page.getByRole('button', { name: 'Add credential' })).toBeVisible()
  const first = await firstVisit('first visit')
  expect(first).toBeGreaterThan(60)
  expect(first).toBeLessThanOrEqual(95)

  await addCustomCertification(page, { name: 'Long haul', required: '10', unitName: 'points', certifiedOn: '2026-01-15' })
  await expect(renewalBar(page, 'Long haul')).toBeVisible()
  const laterVisit = weigh(page)
  await page.reload()
  await expect(renewalBar(page, 'Long haul')).toBeVisible()
  const later = await laterVisit('later visit')
  expect(later).toBeGreaterThan(first)
  expect(later).toBeLessThanOrEqual(116)
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

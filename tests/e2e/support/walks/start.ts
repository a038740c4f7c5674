import { expect, type Page } from '@playwright/test'
import { renewalBar } from '../trainer'
import { typicalRecords } from './typical'
import type { Visit } from './walk'

export const longTitle =
  'A very long name of a workshop about the assessment of movement and its correction in groups, for beginners and for those who come back after a pause or an injury'

export async function startEmpty({ page, open, at }: Visit): Promise<void> {
  await at('2026-11-20')
  await open()
  await expect(page.getByRole('button', { name: 'Add credential' })).toBeVisible()
}

/** Opens Recert with these records. */
export async function startWith({ page, open, at }: Pick<Visit, 'page' | 'open' | 'at'>, records: typeof typicalRecords): Promise<void> {
  await at('2026-11-20')
  // A page of the site without Recert, to store the records before it starts.
  await page.route('**/start', (route) => route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }))
  await open('start')
  await page.evaluate((stored) => {
    for (const [key, text] of Object.entries(stored)) localStorage.setItem(key, text)
  }, records)
  await open()
}

/** A trainer in the middle of a cycle: a certification, the card, and two courses. */
export async function startTypical(visit: Visit, records = typicalRecords): Promise<void> {
  await startWith(visit, records)
  await expect(renewalBar(visit.page, 'NASM-CPT')).toBeVisible()
}

export async function dismissToast(page: Page): Promise<void> {
  await page.locator('[data-toast]').getByRole('button', { name: 'Dismiss' }).click()
}

/** Opens a page that isn't in the navigation. */
export async function goToAddress(page: Page, address: string, heading: string): Promise<void> {
  await page.evaluate((hash) => window.location.assign(hash), address)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
}

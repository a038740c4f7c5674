import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { buildLater, type LaterBuild } from './laterBuild'
import { expect as baseExpect, test as base } from './recert'
import { type Site, startSite } from './site'

export const build = fileURLToPath(new URL('../../../dist', import.meta.url))

export const test = base.extend<{ site: Site }, { later: LaterBuild }>({
  /** A site for this test alone, to deploy versions on or to take down. */
  site: async ({ tolerate }, provide) => {
    const site = await startSite(build)
    tolerate(new RegExp(`^request to another origin: GET ${site.url}`))
    await provide(site)
    await site.close()
  },
  later: [
    async ({}, provide) => {
      const later = await buildLater()
      await provide(later)
      await later.remove()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

// The worker fetches a whole build, which takes longer than a screen on a busy machine.
export const expect = baseExpect.configure({ timeout: 30_000 })

/** The first visit, until the service worker has everything. */
export async function visit(page: Page, site: Site): Promise<void> {
  await page.goto(site.url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}

/** The name of the first chunk, which differs in each build. */
export function buildOf(page: Page): Promise<string | null> {
  return page.locator('[data-build]').getAttribute('data-build')
}

/** Checks for a newer version, as the browser does from time to time. */
export function lookForUpdate(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
}

/** Marks the page, to notice if it's ever reloaded. */
export async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
}

export function isSameDocument(page: Page): Promise<boolean> {
  return page.evaluate(() => 'sameDocument' in window)
}

/** The stored texts of the courses. */
export function courseTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('recert/course/'))
      .map((key) => localStorage.getItem(key) ?? ''),
  )
}
